// What speaks for a line as a prompt, and how much. `npm run train-prompts` fits the weights on the labels and prints them.

/** What can be seen of a line and the block around it. */
export type Sign =
  | 'base'
  | 'whole'
  | 'strong'
  | 'weak'
  | 'moreWeak'
  | 'publisher'
  | 'address'
  | 'trade'
  | 'named'
  | 'control'
  | 'linked'
  | 'link'
  | 'after'
  | 'prose'
  | 'long'
  | 'story';

/** The weight of each sign and its reason: a line whose weights come to ENOUGH is a prompt. */
export const WEIGHTS: Readonly<Record<Sign, { weight: number; because: string }>> = {
  base: { weight: 0, because: 'Most lines with a word of a prompt in them are none.' },
  whole: { weight: 3, because: 'The whole text is a label of the kind: nothing else can be meant.' },
  strong: { weight: 3, because: 'A sentence that only a prompt says.' },
  weak: { weight: 1, because: 'A word of the kind: stories have it too.' },
  moreWeak: { weight: 1, because: 'A second word of the kind; a third adds nothing.' },
  publisher: { weight: 1, because: 'The publisher names itself outside a quotation.' },
  address: { weight: 0.5, because: 'The text speaks to the reader.' },
  trade: { weight: 0, because: 'It speaks of journalism: appeals do, and so do stories about the press.' },
  named: { weight: 1, because: 'A class, id or data name of the kind on the block or close around it.' },
  control: { weight: 1, because: 'A form, an input or a button stands in the block.' },
  linked: { weight: 0, because: 'More than half of it is a link: something to follow, not to read.' },
  link: { weight: 1, because: 'A paragraph that asks and holds the link to follow.' },
  after: { weight: 1, because: 'No sentence of the story comes after it in its part of the page.' },
  prose: { weight: -1, because: 'It reads like a paragraph: what the story says needs more to go than words.' },
  long: { weight: 0, because: 'A long paragraph tells something; prompts are short.' },
  story: { weight: 0, because: 'It holds words of the headline: the story goes on here.' },
};

/** The sum from which a line is a prompt. Lower, and sentences of stories go; higher, and short calls stay. */
export const ENOUGH = 3;
