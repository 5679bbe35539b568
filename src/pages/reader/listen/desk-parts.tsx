// The button in the bar and the player at the foot, drawn anew only with what they show.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Voice } from '../../../platform/speech';
import { translate, uiLanguage } from '../../../platform/translate';
import { RATE } from '../../../settings/listening';
import { ListenButton } from '../../../ui/listen-button';
import { ListenPlayer, type ListenPlayerProps } from '../../../ui/listen-player';
import { Menu } from '../../../ui/menu';
import type { OfferedVoice, VoiceSelectProps } from '../../../ui/voice-select';
import { VoiceSheet } from '../../../ui/voice-sheet';
import { useKeys } from '../use-keys';
import type { Desk, DeskState } from './desk';
import { shortList, type Voices } from './voice-choice';

interface DeskProps {
  desk: Desk;
}

/** Sentences during which it is said that listening went on from an earlier place. */
const RESUMED_FOR = 2;

function useDesk(desk: Desk): DeskState {
  const [state, setState] = useState(desk.state);
  useEffect(() => {
    setState(desk.state);
    return desk.subscribe(() => setState(desk.state));
  }, [desk]);
  return state;
}

/** Draws the button in the bar, and brings its key. */
export function DeskButton({ desk }: DeskProps) {
  const { playing } = useDesk(desk);
  useKeys([{ key: 'l', words: 'listen_key', run: () => desk.press() }]);
  return <ListenButton speaking={playing.stage === 'speaking'} onPress={() => desk.press()} />;
}

/** Draws the player while it is open. */
export function DeskPlayer({ desk }: DeskProps) {
  const state = useDesk(desk);
  return state.isOpen ? <OpenPlayer desk={desk} state={state} /> : null;
}

function OpenPlayer({ desk, state }: DeskProps & { state: DeskState }) {
  const { playing, settings, all } = state;
  useKeys([
    { key: ',', words: 'listen_sentence_back', run: () => desk.go('sentence-back') },
    { key: '.', words: 'listen_sentence_on', run: () => desk.go('sentence-on') },
  ]);
  useEscape(() => close(desk));
  const { voices } = state;
  const chosen = [false, true].map(isQuote => desk.voiceOf({ isQuote })?.name ?? '');
  const offered = useMemo(() => offer(shortList(voices, chosen)), [voices, ...chosen]);
  const voice = selectOf(desk, offered, { isQuote: false });
  return (
    <ListenPlayer
      speaking={playing.stage === 'speaking'}
      trouble={troubleOf(state)}
      news={newsOf(state)}
      languageName={voice.languageName}
      progress={{ spoken: playing.stage === 'ended' ? all : playing.sentence, all: Math.max(all, 1) }}
      rate={settings.rate}
      rates={RATE}
      voice={voice}
      onPlay={() => desk.press()}
      onGo={way => desk.go(way)}
      onRate={rate => desk.change(old => ({ ...old, rate }))}
      onClose={() => close(desk)}
    >
      <Menu label={translate('listen_voice')} icon="settings" opens="up">
        {() => (
          <VoiceSheet
            voice={voice}
            quoteVoice={selectOf(desk, offered, { isQuote: true })}
            quotesApart={settings.quotesApart}
            onQuotesApart={() => desk.change(old => ({ ...old, quotesApart: !old.quotesApart }))}
          />
        )}
      </Menu>
    </ListenPlayer>
  );
}

/** The focus would be lost with the player. */
function close(desk: Desk): void {
  const isWithin = document.activeElement?.closest('.listen-player') !== null;
  desk.close();
  if (isWithin) document.querySelector<HTMLElement>('.listen-button')?.focus();
}

/** Heard at the window, behind all that Escape closes first: a menu, a dialog, a sheet. */
function useEscape(work: () => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const isInDialog = event.target instanceof Element && event.target.closest('dialog, select') !== null;
      if (event.key === 'Escape' && !event.defaultPrevented && !isInDialog) work();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  });
}

function troubleOf({ voiceState, playing }: DeskState): ListenPlayerProps['trouble'] {
  if (playing.stage === 'refused' || playing.stage === 'stuck') return playing.stage;
  return voiceState === 'ready' || voiceState === 'waiting' ? '' : voiceState;
}

function newsOf({ playing, isFollowed, resumedAt }: DeskState): ListenPlayerProps['news'] {
  if (playing.stage === 'ended') return 'ended';
  if (playing.stage === 'speaking' && !isFollowed) return 'astray';
  return resumedAt > 0 && playing.sentence < resumedAt + RESUMED_FOR ? 'resumed' : '';
}

interface Offer {
  own: OfferedVoice[];
  others: OfferedVoice[];
}

function offer({ own, others }: Voices): Offer {
  const nameOf = languageNames();
  const asOffered = ({ name, language, local }: Voice) => ({ name, language: nameOf(language), remote: !local });
  return { own: own.map(asOffered), others: others.map(asOffered) };
}

function selectOf(desk: Desk, offered: Offer, of: { isQuote: boolean }): VoiceSelectProps {
  return {
    ...offered,
    label: translate(of.isQuote ? 'listen_quote_voice' : 'listen_voice'),
    chosen: desk.voiceOf(of)?.name ?? '',
    languageName: languageNames()(desk.language),
    onChoose: name => desk.chooseVoice(of.isQuote ? { quoteVoice: name } : { voice: name }),
  };
}

/** Names languages in the reader's own. */
function languageNames(): (tag: string) => string {
  const names = new Intl.DisplayNames([uiLanguage()], { type: 'language' });
  return tag => {
    try {
      return names.of(tag) ?? tag;
    } catch {
      // What some voices give is no tag.
      return tag;
    }
  };
}
