/**
 * What ties a repository to one machine or to one person's network. Put together from pieces,
 * so that this file does not accuse itself.
 */
const FOREIGN: readonly { what: string; words: RegExp }[] = [
  {
    what: 'a path of one machine',
    words: new RegExp(`(?:^|[^\\w./])${'/wo'}rk/|/(?:ho${'me'}|Us${'ers'})/(?!runner)[a-z]|/ro${'ot'}/`),
  },
  {
    what: 'a package registry’s host',
    words: new RegExp(`registry\\.npm${'js'}|arti${'factory'}|\\bnex${'us'}\\.|verda${'ccio'}`),
  },
  { what: 'a lock file’s address of a package', words: new RegExp(`"resol${'ved"'}: "http`) },
  {
    what: 'the tool instead of the thing',
    words: new RegExp(`\\b(?:chat${'gpt'}|cla${'ude'}|copi${'lot'}|anthro${'pic'})\\b`, 'i'),
  },
];

/** Lists what a tracked file says that belongs to one machine only, with its line. */
export function foreignWords(path: string, text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      FOREIGN.filter(({ words }) => words.test(line)).map(({ what }) => `${path}:${index + 1} names ${what}`),
    );
}
