// Keys of messages that the code puts together from a family and a name.
import { existsSync, readdirSync } from 'node:fs';
import type { HiddenKind, Notice, ReadingProblem, StoryKind } from '../../src/core/article';
import { MARK_COLOURS } from '../../src/library/marks';
import { PROBLEMS } from '../../src/platform/result';
import { LINE_AIDS, LINK_CHOICES, PICTURE_CHOICES } from '../../src/settings/aids';
import { ALIGNMENTS, MEASURES, OWN_COLOURS, THEMES } from '../../src/settings/reading';
import { SITE_ACTIONS } from '../../src/settings/site-rules';

const KINDS: Record<HiddenKind, string> = {
  donation: '',
  subscription: '',
  newsletter: '',
  registration: '',
  comments: '',
  notification: '',
  app: '',
  social: '',
  consent: '',
  survey: '',
  related: '',
  advert: '',
  'correction-contact': '',
  other: '',
};
const STORY_KINDS: Record<Exclude<StoryKind, '' | 'news'>, string> = {
  opinion: '',
  analysis: '',
  live: '',
  sponsored: '',
  review: '',
};
const NOTICES: Record<Notice, string> = {
  'looks-cut-short': '',
  'much-left-out': '',
  'maybe-no-article': '',
  'page-too-large': '',
  'several-stories': '',
  'changed-since': '',
  selection: '',
};
const READING_PROBLEMS: Record<ReadingProblem, string> = {
  'no-article': '',
  'no-selection': '',
  'empty-page': '',
  frames: '',
  'page-too-large': '',
  unreadable: '',
};
// Ours alone: a reader tab whose article is gone, a fault of our own, an access that was not given.
const PAGE_PROBLEMS = ['opened-gone', 'broken', 'list-refused', 'link-refused', 'not-let-in'];
const problems = [...PROBLEMS, ...Object.keys(READING_PROBLEMS), ...PAGE_PROBLEMS];

/** Keys that are put together from a family and a name. */
export const FAMILIES: Record<string, string[]> = {
  kind: Object.keys(KINDS),
  story: Object.keys(STORY_KINDS),
  notice: Object.keys(NOTICES),
  problem: problems,
  advice: problems,
  theme: [...THEMES],
  measure: Object.keys(MEASURES),
  alignment: [...ALIGNMENTS],
  colour: [...OWN_COLOURS],
  mark: [...MARK_COLOURS],
  reason: [...ruleNames(), 'dropped-by-readability', 'beside-the-article'],
  place: ['before', 'between', 'after'],
  evidence: ['link', 'links', 'cards', 'shares', 'slot'],
  action: [...SITE_ACTIONS],
  pictures_from: [...PICTURE_CHOICES],
  pictures_news: [...PICTURE_CHOICES],
  links_look: [...LINK_CHOICES],
  line_aid: [...LINE_AIDS],
  line_news: [...LINE_AIDS],
  embed: ['video', 'audio', 'post', 'chart', 'map', 'document', 'other'],
};

function ruleNames(): string[] {
  const folder = 'src/core/clean/rules';
  return existsSync(folder) ? readdirSync(folder).map(file => file.replace(/\.ts$/, '')) : [];
}
