import type { VNode } from 'preact';
import type { Article } from '../core/article';
import type { Pictures } from './article-body';
import { HeldPicture, type PictureProps, ShownPicture } from './body-parts';
import { pictureAddresses } from './picture-addresses';

interface LeadPictureProps {
  article: Article;
  pictures: Pictures;
  /** Draws the picture itself, in place of what each page has. */
  part?: ((picture: PictureProps) => VNode) | undefined;
}

/** Draws the picture above the text; nothing if the text itself shows it, or has a picture before its first words. */
export function LeadPicture({ article, pictures, part }: LeadPictureProps) {
  const { leadPicture, language } = article;
  if (!leadPicture || isInBody(article, leadPicture.address)) return null;
  const words = [leadPicture.caption, leadPicture.credit].filter(Boolean).join(' ');
  const Picture = part ?? (pictures === 'shown' ? ShownPicture : HeldPicture);
  return (
    <figure class="lead-picture" lang={language || undefined}>
      <Picture src={leadPicture.address} alt={leadPicture.alt} />
      {words && <figcaption>{words}</figcaption>}
    </figure>
  );
}

/** Says whether the text itself shows the picture of an address, or another size of it. */
export function isInBody({ body }: Article, address: string): boolean {
  const file = fileOf(address);
  return pictureAddresses(body).some(other => other === address || fileOf(other) === file);
}

/** The same picture in another size differs in the query, or in a folder before the file's name. */
function fileOf(address: string): string {
  const path = address.split(/[?#]/, 1)[0] ?? '';
  return path.slice(path.lastIndexOf('/') + 1);
}
