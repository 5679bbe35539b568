// What helps a reader along in the text: values, their defaults and their parse.
import { fieldsOf } from './fields';

/** Whose pictures are loaded: everybody's, those of the article's own site, nobody's. */
export type PictureChoice = 'all' | 'site' | 'none';
/** Whether links look like links before they are pointed at. */
export type LinkChoice = 'marked' | 'plain';
/** What keeps the eye on its line: nothing, a soft band, three clear lines in a dimmed text. */
export type LineAid = 'off' | 'ruler' | 'focus';

export interface AidSettings {
  pictures: PictureChoice;
  links: LinkChoice;
  line: LineAid;
  /** A thin line at the top shows how far one has read. */
  progress: boolean;
  /** An article opens where it was left. */
  places: boolean;
}

export const PICTURE_CHOICES: readonly PictureChoice[] = ['all', 'site', 'none'];
export const LINK_CHOICES: readonly LinkChoice[] = ['marked', 'plain'];
export const LINE_AIDS: readonly LineAid[] = ['off', 'ruler', 'focus'];

export const DEFAULT_AIDS: AidSettings = {
  pictures: 'all',
  links: 'marked',
  line: 'off',
  progress: true,
  places: true,
};

/** Walks anything into the settings of the aids; whatever is missing or unknown gets its default. */
export function parseAids(value: unknown): AidSettings {
  const { pictures, links, line, progress, places } = fieldsOf(value);
  return {
    pictures: PICTURE_CHOICES.find(choice => choice === pictures) ?? DEFAULT_AIDS.pictures,
    links: LINK_CHOICES.find(choice => choice === links) ?? DEFAULT_AIDS.links,
    line: LINE_AIDS.find(aid => aid === line) ?? DEFAULT_AIDS.line,
    progress: typeof progress === 'boolean' ? progress : DEFAULT_AIDS.progress,
    places: typeof places === 'boolean' ? places : DEFAULT_AIDS.places,
  };
}

/** Gives the next of the choices, and after the last the first. */
export function nextOf<Choice>(choices: readonly Choice[], current: Choice): Choice {
  return choices[(choices.indexOf(current) + 1) % choices.length] ?? current;
}
