// What is looked at in a line: one table. The trees of judge-trees.ts ask these by name; what each is, stands here.
import { KINDS } from './box-names';
import { AROUND, ARTICLE_BODY, type Box, ROLE, UNSEEN } from './boxes';
import { fold, isAtHome, type Line, shapeOf, type View } from './view';

/** One question about a line; the answer is a number. */
export type Sign = (line: Line, view: View) => number;

const SENTENCE = /[.!?…。！？؟।](?:["'”’»）」』)\]\s]|$)/;
const SENTENCE_END = /[.!?…。！？؟।]["'”’»）」』)\]]*$/;
const DATE = /(?<!\d)(?:19|20)\d{2}(?!\d)|(?<!\d)\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?|uhr|h|gmt|[a-z]{2,4}t)\b/i;
const RIGHTS =
  /©|\(c\)\s*\d{4}|copyright|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos/i;
const SIGNED =
  /^(?:by|von|par|por|di|door|av|af|przez|автор|text|words|photos?|photographs?|story|reporting|editing|written|compiled)[:\s]+\p{Lu}/iu;
const CREDITED =
  /(?:image|photo|picture|credit|foto|bild|photograph|crédit|courtesy)\s*(?:by\b|courtesy|:|\/|©)|getty|shutterstock|reuters|\bap\b|afp|imago|dpa|wikimedia/i;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const yes = (holds: boolean) => (holds ? 1 : 0);
const share = (part: number, whole: number) => (whole > 0 ? Math.min(1, part / whole) : 0);
const within = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));
/** A character of a script without word spaces says as much as two or three letters. */
const size = (text: string) => text.length * (UNSPACED.test(text) ? 2.5 : 1);

const neighbour = ({ at }: Line, { lines }: View, step: number) => lines[at + step];
const keptBeside =
  (step: number): Sign =>
  (line, view) =>
    yes(neighbour(line, view, step)?.kept === true);
const proseBeside =
  (step: number): Sign =>
  (line, view) =>
    yes(neighbour(line, view, step)?.prose === true);
const isIn =
  (bit: number): Sign =>
  ({ box }) =>
    yes((box.around & bit) !== 0);
const hasTag =
  (tags: RegExp): Sign =>
  ({ box }) =>
    yes(tags.test(box.element.localName));
const parent = ({ box }: Line): Box => box.parent ?? box;
const above = (line: Line): Box => parent(line).parent ?? parent(line);
const shape = (line: Line, { shapes }: View) => shapes.get(shapeOf(line));
const matches =
  (pattern: RegExp): Sign =>
  ({ text }) =>
    yes(pattern.test(text));

/** Steps from a line up to the first box that holds the home, and from there down to it. */
function wayHome({ box }: Line, { home, aboveHome }: View): { up: number; down: number; meeting: Box | null } {
  let up = 0;
  for (let at: Box | null = box; at; at = at.parent, up++) {
    const down = aboveHome.get(at);
    if (down !== undefined) return { up, down, meeting: at };
    if (home && at === home) return { up, down: 0, meeting: at };
  }
  return { up, down: 0, meeting: null };
}

function isDescribed({ text }: Line, { described }: View): boolean {
  const folded = fold(text);
  return (
    folded.length > 20 &&
    described.some(given => given.startsWith(folded.slice(0, 50)) || folded.startsWith(given.slice(0, 50)))
  );
}

const isStated = ({ text }: Line, { stated }: View) => stated !== '' && stated.includes(fold(text).slice(0, 40));

/** All questions, by name. */
export const SIGNS: Readonly<Record<string, Sign>> = {
  kept: ({ kept }) => yes(kept),
  keptBefore: keptBeside(-1),
  keptAfter: keptBeside(1),
  keptTwoBefore: keptBeside(-2),
  keptTwoAfter: keptBeside(2),
  keptThreeBefore: keptBeside(-3),
  keptThreeAfter: keptBeside(3),
  proseBefore: proseBeside(-1),
  proseAfter: proseBeside(1),
  promptBefore: ({ number }, { prompts }) => yes(prompts.has(number - 1)),
  promptAfter: ({ number }, { prompts }) => yes(prompts.has(number + 1)),
  pictureBefore: ({ number }, { pictures }) => yes(pictures.has(number - 1)),
  pictureAfter: ({ number }, { pictures }) => yes(pictures.has(number + 1)),
  isParagraph: hasTag(/^p$/),
  isHeading: hasTag(/^h[1-6]$/),
  isLoose: hasTag(/^(?:div|span|section|article|main|body)$/),
  isCaption: hasTag(/^figcaption$/),
  headingBefore: (line, view) => yes(/^h[1-6]$/.test(neighbour(line, view, -1)?.box.element.localName ?? '')),
  headingAfter: (line, view) => yes(/^h[1-6]$/.test(neighbour(line, view, 1)?.box.element.localName ?? '')),
  itemAfter: (line, view) => yes(neighbour(line, view, 1)?.box.element.localName === 'li'),
  size: ({ text }) => Math.log2(1 + size(text)),
  againstUsual: ({ text }, { usual }) => (usual ? Math.min(3, text.length / usual) : 0),
  sizeBefore: (line, view) => Math.log2(1 + size(neighbour(line, view, -1)?.text ?? '')),
  sizeAfter: (line, view) => Math.log2(1 + size(neighbour(line, view, 1)?.text ?? '')),
  linked: ({ linked, text }) => share(linked, text.length),
  linkedBefore: (line, view) =>
    share(neighbour(line, view, -1)?.linked ?? 0, neighbour(line, view, -1)?.text.length ?? 0),
  linkedAfter: (line, view) => share(neighbour(line, view, 1)?.linked ?? 0, neighbour(line, view, 1)?.text.length ?? 0),
  hasSentence: matches(SENTENCE),
  endsSentence: matches(SENTENCE_END),
  isProse: ({ prose }) => yes(prose),
  endsInColon: matches(/[:：]$/),
  asks: matches(/[?？]["”]?$/),
  beginsSmall: matches(/^\p{Ll}/u),
  isShouted: ({ text }) => yes(/\p{L}{4}/u.test(text) && text === text.toUpperCase() && text !== text.toLowerCase()),
  figures: ({ text }) => share(text.match(/\d/g)?.length ?? 0, text.length),
  capitals: ({ text }) =>
    share(text.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0, text.match(/(?<!\p{L})\p{L}/gu)?.length ?? 0),
  hasDate: matches(DATE),
  hasRights: matches(RIGHTS),
  isSigned: matches(SIGNED),
  isCredited: matches(CREDITED),
  hasMail: matches(/@[\w-]+/),
  hasAddress: matches(/https?:|www\./),
  beginsWithMark: matches(/^[([*—–•-]/),
  isParted: matches(/[|»›]/),
  isQuoted: matches(/["“”„«»]/),
  commas: ({ text }) => Math.min(10, text.match(/[,،、，]/g)?.length ?? 0),
  isEmphasised: ({ box }) =>
    yes(
      /^(?:em|i|strong|b)$/.test(box.element.firstElementChild?.localName ?? '') && box.element.childElementCount === 1,
    ),
  standsTwice: ({ text }, { times }) => yes((times.get(text) ?? 0) > 1),
  ...Object.fromEntries(AROUND.map((tag, at) => [`in-${tag}`, isIn(1 << at)])),
  inRole: isIn(ROLE),
  inArticleBody: isIn(ARTICLE_BODY),
  isUnseen: isIn(UNSEEN),
  ...Object.fromEntries(KINDS.map((kind, at) => [`named-${kind}`, ({ box }: Line) => box.steps[at] ?? 9])),
  boxKept: ({ box }) => share(box.kept, box.letters),
  parentKept: line => share(parent(line).kept, parent(line).letters),
  aboveKept: line => share(above(line).kept, above(line).letters),
  boxOfStory: ({ box }, { boxes }) => share(box.kept, boxes.keptLetters),
  parentOfStory: (line, { boxes }) => share(parent(line).kept, boxes.keptLetters),
  aboveOfStory: (line, { boxes }) => share(above(line).kept, boxes.keptLetters),
  parentLinked: line => share(parent(line).linked, parent(line).letters),
  aboveLinked: line => share(above(line).linked, above(line).letters),
  parentProse: line => share(parent(line).prose, parent(line).lines),
  aboveProse: line => share(above(line).prose, above(line).lines),
  parentLines: line => Math.min(40, parent(line).lines),
  aboveLines: line => Math.min(80, above(line).lines),
  shapeKept: (line, view) => share(shape(line, view)?.kept ?? 0, shape(line, view)?.letters ?? 0),
  shapeLines: (line, view) => Math.min(30, shape(line, view)?.lines ?? 0),
  shapeOfStory: (line, view) => share(shape(line, view)?.kept ?? 0, view.boxes.keptLetters),
  shapeProse: (line, view) => share(shape(line, view)?.prose ?? 0, shape(line, view)?.lines ?? 0),
  shapeLinked: (line, view) => share(shape(line, view)?.linked ?? 0, shape(line, view)?.letters ?? 0),
  atHome: (line, view) => yes(isAtHome(line, view)),
  childOfHome: ({ box }, { home }) => yes(home !== null && (box === home || box.parent === home)),
  belowHome: ({ box }, { home }) => (home ? within(box.depth - home.depth, -8, 8) : 0),
  upToMeeting: (line, view) => Math.min(10, wayHome(line, view).up),
  downFromMeeting: (line, view) => Math.min(10, wayHome(line, view).down),
  meetingKept: (line, view) => share(wayHome(line, view).meeting?.kept ?? 0, wayHome(line, view).meeting?.letters ?? 0),
  place: ({ number }, { firstProse, lastProse }) =>
    lastProse > firstProse ? within((number - firstProse) / (lastProse - firstProse), -1, 2) : 0,
  beforeProse: ({ number }, { firstProse }) => within(firstProse - number, 0, 30),
  afterProse: ({ number }, { lastProse }) => within(number - lastProse, 0, 30),
  beforeKept: ({ number }, { first }) => within(first - number, 0, 30),
  afterKept: ({ number }, { last }) => within(number - last, 0, 30),
  onPage: ({ at }, { lines }) => share(at, lines.length),
  belowHeadline: ({ number }, { headline }) => (headline < 0 ? 30 : within(number - headline, -20, 20)),
  isStated: (line, view) => yes(isStated(line, view)),
  isNotStated: (line, view) => yes(view.stated.length > 400 && !isStated(line, view)),
  isDescribed: (line, view) => yes(isDescribed(line, view)),
  storySize: (_, { boxes }) => Math.log2(1 + boxes.keptLetters),
  storyOfPage: (_, { boxes, letters }) => share(boxes.keptLetters, letters),
  pageSentences: (_, { sentences }) => Math.min(60, sentences),
};
