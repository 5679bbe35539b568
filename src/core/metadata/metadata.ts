import type { Article } from '../article';
import { bylineOf } from './byline';
import { canonicalOf } from './canonical';
import { correctionsOf } from './corrections';
import { headlineOf } from './headline';
import { kindOf } from './kind';
import { directionOf, languageOf } from './language';
import { leadPictureOf } from './lead-picture';
import { modifiedOf, publishedOf } from './published';
import { publisherOf } from './publisher';
import { sectionOf } from './section';
import { sourceOf } from './source';
import { standfirstOf } from './standfirst';

/** What is read about a story beside its text. */
export type Metadata = Pick<
  Article,
  | 'publisher'
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'published'
  | 'modified'
  | 'language'
  | 'direction'
  | 'leadPicture'
  | 'section'
  | 'kind'
  | 'canonical'
  | 'corrections'
>;

export interface MetadataOptions {
  /** Absolute address of the page. */
  address: string;
  /** Absolute address that the page's relative ones are resolved against. */
  base: string;
  /** The lines between the headline and the text, which are none of it. */
  aboveText: readonly string[];
  /** Lines at the beginning of the text that are surely its own. */
  paragraphs: readonly string[];
  /** The last line of the text, where an agency may sign. */
  lastLine: string;
  /** Some text of the story, to tell its direction where the page does not. */
  sample: string;
}

/** Reads all fields from the untouched page, each by its table. */
export function readMetadata(
  page: Document,
  { address, base, aboveText, paragraphs, lastLine, sample }: MetadataOptions,
): Metadata {
  const source = sourceOf(page, address);
  const publisher = publisherOf(source);
  const headline = headlineOf(source, publisher);
  const language = languageOf(source);
  const published = publishedOf(source);
  const section = sectionOf(source, { publisher, headline });
  return {
    publisher,
    headline,
    standfirst: standfirstOf(source, { headline, aboveText, paragraphs }),
    byline: bylineOf(source, { publisher, lastLine }),
    published,
    modified: modifiedOf(source, published),
    language,
    direction: directionOf(source, { language, sample }),
    leadPicture: leadPictureOf(source, base),
    section,
    kind: kindOf(source, { section, headline }),
    canonical: canonicalOf(source, base),
    corrections: correctionsOf(source),
  };
}
