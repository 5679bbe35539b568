// The parts of a body that are drawn otherwise than the tree says: pictures, links, tables.
import type { Element } from 'hast';
import type { ComponentProps } from 'preact';
import { translate } from '../platform/translate';
import { cardIn, type EmbedCard } from './embed-card';
import { messageKey } from './message-key';

/** The element of the tree that a part draws. */
export interface WithNode {
  node?: Element;
}

/** What the tree's allow-list gives a picture. */
export interface PictureProps {
  src?: string;
  alt?: string;
  width?: number | string;
  height?: number | string;
}

/** Draws a picture that tells its server nothing of the reader; width and height are kept so that the text does not jump. */
export function ShownPicture({ src, alt, width, height }: PictureProps) {
  // Never with crossorigin: Firefox would send the extension's own id as the origin.
  const size = width && height ? { width, height } : {};
  return <img src={src} alt={alt ?? ''} {...size} referrerpolicy="no-referrer" loading="lazy" decoding="async" />;
}

/** Draws the words of a picture in its place, without asking for the picture. */
export function HeldPicture({ alt }: PictureProps) {
  return <span class="picture-held">{alt ? translate('picture_of', [alt]) : translate('picture')}</span>;
}

/** Draws a link that opens beside the article and gives nothing of it away. */
export function OutwardLink({ children, node: _node, ...rest }: ComponentProps<'a'> & WithNode) {
  return (
    <a {...rest} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  );
}

/** Draws a table in a box of its own that scrolls sideways, by keyboard too. */
export function ScrollingTable({ children, node: _node, ...rest }: ComponentProps<'table'> & WithNode) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: -- a box that scrolls must be reachable by keyboard (axe: scrollable-region-focusable)
    <section class="table-box" tabIndex={0} aria-label={translate('table')}>
      <table {...rest}>{children}</table>
    </section>
  );
}

/** Draws a figure; one that is nothing but the link to a film, a recording or a post becomes a card. */
export function Figure({ children, node, ...rest }: ComponentProps<'figure'> & WithNode) {
  const card = node ? cardIn(node) : null;
  return card ? <LinkCard card={card} /> : <figure {...rest}>{children}</figure>;
}

/** Draws a link card: what it is, its title, where it leads. Nothing of it is loaded. */
function LinkCard({ card: { kind, title, host, address } }: { card: EmbedCard }) {
  const words = translate(messageKey('embed', kind));
  return (
    <figure class="link-card">
      <a href={address} target="_blank" rel="noopener noreferrer nofollow">
        <span class="card-kind">{words}</span>
        <span class="card-title" dir="auto">
          {title || host}
        </span>
        {title && <span class="card-host">{host}</span>}
      </a>
    </figure>
  );
}
