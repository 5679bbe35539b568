// How the reader draws the parts of a story that can be pressed: pictures that open large, links to footnotes.
import type { ComponentChildren, ComponentProps, VNode } from 'preact';
import { translate } from '../../../platform/translate';
import type { BodyParts } from '../../../ui/article-body';
import { HeldPicture, OutwardLink, type PictureProps, ShownPicture, type WithNode } from '../../../ui/body-parts';
import type { Way } from '../../../ui/ways';

interface PartsOptions {
  mayLoad: (address: string) => boolean;
  ways: ReadonlyMap<string, Way>;
  onEnlarge: (address: string) => void;
  onWay: (name: string, link: HTMLElement) => void;
}

/** The reader's own parts of a body; the picture stands alone, too, for the one above the text. */
export interface StoryParts {
  parts: BodyParts;
  picture: (picture: PictureProps) => VNode;
}

/** Makes the parts; the same options make parts that draw the same. */
export function storyParts({ mayLoad, ways, onEnlarge, onWay }: PartsOptions): StoryParts {
  const picture = (given: PictureProps) =>
    mayLoad(given.src ?? '') ? <EnlargedPicture {...given} onPress={onEnlarge} /> : <HeldPicture {...given} />;
  const link = (given: LinkProps) => {
    const name = given['data-to'] ?? '';
    if (!ways.has(name)) return <OutwardLink {...given} />;
    return (
      <InwardLink name={name} ways={ways} onWay={onWay} href={String(given.href ?? '')}>
        {given.children}
      </InwardLink>
    );
  };
  return { parts: { img: picture, a: link }, picture };
}

function EnlargedPicture({ onPress, ...picture }: PictureProps & { onPress: (address: string) => void }) {
  const { src = '', alt } = picture;
  const name = alt ? translate('enlarge_named', [alt]) : translate('enlarge');
  return (
    <button type="button" class="picture-press" aria-label={name} onClick={() => onPress(src)}>
      <ShownPicture {...picture} />
    </button>
  );
}

type LinkProps = ComponentProps<'a'> & WithNode & { 'data-to'?: string };

interface InwardLinkProps {
  name: string;
  ways: ReadonlyMap<string, Way>;
  onWay: (name: string, link: HTMLElement) => void;
  /** Address of the place on the publisher's page. */
  href: string;
  children: ComponentChildren;
}

/** Draws a link that leads to a place of the story itself; its address stays that of the page, to be opened beside. */
function InwardLink({ name, ways, onWay, href, children }: InwardLinkProps) {
  const press = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.currentTarget instanceof HTMLElement)) return;
    event.preventDefault();
    onWay(name, event.currentTarget);
  };
  const isNote = ways.get(name)?.kind === 'note';
  return (
    <a href={href} rel="noopener noreferrer nofollow" role={isNote ? 'doc-noteref' : undefined} onClick={press}>
      {children}
    </a>
  );
}
