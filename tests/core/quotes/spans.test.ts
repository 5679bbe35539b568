import { expect, test } from 'vitest';
import { findPieces } from '../../../src/core/quotes/spans';

const wordsOf = (text: string) => findPieces(text).map(({ innerStart, innerEnd }) => text.slice(innerStart, innerEnd));

const SAID = [
  { marks: 'English double', text: 'She said “we stay here” and left.' },
  { marks: 'straight', text: 'She said "we stay here" and left.' },
  { marks: 'British single', text: 'She said ‘we stay here’ and left.' },
  { marks: 'straight single', text: "She said 'we stay here' and left." },
  { marks: 'German', text: 'Sie sagte: „we stay here“ und ging.' },
  { marks: 'German pointed', text: 'Sie sagte: »we stay here« und ging.' },
  { marks: 'twice the opening', text: 'She said “we stay here“ and left.' },
  { marks: 'French', text: 'Elle a dit : « we stay here » et partit.' },
  { marks: 'Spanish', text: 'Dijo: «we stay here» y se fue.' },
  { marks: 'Polish', text: 'Powiedziała: „we stay here” i wyszła.' },
  { marks: 'Swedish', text: 'Hon sade: ”we stay here” och gick.' },
  { marks: 'Finnish pointed', text: 'Hän sanoi: »we stay here» ja lähti.' },
  { marks: 'Japanese', text: '彼女は「we stay here」と言った。' },
  { marks: 'Japanese double', text: '彼女は『we stay here』と言った。' },
];

for (const { marks, text } of SAID) {
  test(`${marks} marks set off speech`, () => expect(wordsOf(text)).toEqual(['we stay here']));
}

const APART = [
  { what: 'apostrophes', text: "It's the players' union that won't sign; 'tis the '90s again." },
  { what: 'inches and feet', text: 'The 6\'2" forward and the 5\'10" guard left.' },
  { what: 'a closing mark alone', text: 'He left it at that” and went.' },
];

for (const { what, text } of APART) {
  test(`${what} are no speech`, () => expect(wordsOf(text)).toEqual([]));
}

test('single marks inside a story with double ones are quotes in quotes', () => {
  expect(wordsOf('“She told me ‘go away’ twice,” he said.')).toEqual(['She told me ‘go away’ twice,']);
});

test('a plural owner does not end a quote in single marks', () => {
  expect(wordsOf('She said: ‘The players’ union will sign today.’')).toEqual(['The players’ union will sign today.']);
});

test('a mark that nothing closes ends with its line and says so', () => {
  const [piece] = findPieces('“We stay here\n\nNothing else happened.');
  expect(piece).toMatchObject({ innerStart: 1, innerEnd: 13, closed: false, reopened: false });
});

test('a line that opens with the mark left unclosed before goes on with it', () => {
  const pieces = findPieces('“We stay here.\n\n“We do not go,” she said.');
  expect(pieces.map(({ closed, reopened }) => ({ closed, reopened }))).toEqual([
    { closed: false, reopened: false },
    { closed: true, reopened: true },
  ]);
});

test('of two opening marks in a line the later one counts', () => {
  expect(wordsOf('“Never closed. He said: “We stay here” and left.')).toEqual(['We stay here']);
});
