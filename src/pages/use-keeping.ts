import { useEffect, useState } from 'preact/hooks';
import type { Article, HiddenBlock, HiddenKind } from '../core/article';
import { beginningOf, type Kept, keptOn, withKept, withoutKept } from '../settings/kept';
import { changeSettings, knownSettings, loadSettings, onSettingsChanged } from '../settings/settings-store';
import { hostOf } from '../settings/site-rules';

/** What stays on the site of an article, and how the reader says so. Pressed again, it is taken back. */
export interface Keeping {
  keepsKind: (kind: HiddenKind) => boolean;
  keepsBlock: (block: HiddenBlock) => boolean;
  onKeepKind: (kind: HiddenKind) => void;
  onWasStory: (block: HiddenBlock) => void;
}

type Kinds = Omit<Kept, 'host'>;

/** Gives what stays on the article's site and the ways to change it; null for an article without a site. */
export function useKeeping({ address }: Pick<Article, 'address'>): Keeping | null {
  const host = hostOf(address);
  const [kept, setKept] = useState<Kinds>(() => keptOn(knownSettings().kept, host));
  useEffect(() => {
    void loadSettings().then(settings => setKept(keptOn(settings.kept, host)));
    return onSettingsChanged(settings => setKept(keptOn(settings.kept, host)));
  }, [host]);
  if (host === '') return null;
  const flip = (more: { kind?: HiddenKind; text?: string }) =>
    void changeSettings(old => ({ ...old, kept: flipped(old.kept, { host, ...more }) }));
  return {
    keepsKind: kind => kept.kinds.includes(kind),
    keepsBlock: ({ text }) => kept.texts.includes(beginningOf(text)),
    onKeepKind: kind => flip({ kind }),
    onWasStory: ({ text }) => flip({ text }),
  };
}

function flipped(kept: readonly Kept[], more: { host: string; kind?: HiddenKind; text?: string }): Kept[] {
  const { kinds, texts } = keptOn(kept, more.host);
  const words = more.text === undefined ? '' : beginningOf(more.text);
  const isKept = (more.kind !== undefined && kinds.includes(more.kind)) || texts.includes(words);
  if (!isKept) return withKept(kept, more);
  const left = { kinds: kinds.filter(kind => kind !== more.kind), texts: texts.filter(text => text !== words) };
  const others = withoutKept(kept, more.host);
  return left.kinds.length + left.texts.length === 0 ? others : [...others, { host: more.host, ...left }];
}
