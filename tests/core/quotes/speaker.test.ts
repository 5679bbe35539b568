import { describe, expect, test } from 'vitest';
import { findQuotes } from '../../../src/core/quotes/quotes';

function speakers(body: string, language = 'en'): string[] {
  return findQuotes({ headline: '', standfirst: '', body, language, captions: [] }).map(({ speaker }) => speaker);
}

const COMES = 'Anna Reed and Tom Park run the ferry. ';

describe('who says it', () => {
  const CASES = [
    { how: 'name and verb after', body: '“We will never close the line,” Anna Reed said.', speaker: 'Anna Reed' },
    { how: 'verb and name after', body: '“We will never close the line,” said Anna Reed.', speaker: 'Anna Reed' },
    { how: 'name before a colon', body: 'Anna Reed wrote: “We will never close the line.”', speaker: 'Anna Reed' },
    {
      how: 'name, apposition, verb',
      body: '“We will never close the line,” Anna Reed, the head of the ferry company, said.',
      speaker: 'Anna Reed',
    },
    {
      how: 'role, name, verb',
      body: "“We will never close the line,” the company's head, Anna Reed, said.",
      speaker: 'Anna Reed',
    },
    {
      how: 'role of a name before it',
      body: '“We will never close the line,” said a spokeswoman for Tom Park, Anna Reed.',
      speaker: 'Anna Reed',
    },
    {
      how: 'according to',
      body: 'According to Anna Reed, the line is “far too old to be closed now”.',
      speaker: 'Anna Reed',
    },
    { how: 'a question', body: '“Why would we ever close the line?” Anna Reed asked.', speaker: 'Anna Reed' },
    {
      how: 'a title and a surname that is known',
      body: `${COMES}\n\n“We will never close the line,” Ms Reed said.`,
      speaker: 'Anna Reed',
    },
    {
      how: 'a bare surname that is known',
      body: `${COMES}\n\n“We will never close the line,” said Reed.`,
      speaker: 'Anna Reed',
    },
    {
      how: 'a subject before an introduction',
      body: 'In a letter to Tom Park, Anna Reed said: “We will never close the line.”',
      speaker: 'Anna Reed',
    },
    {
      how: 'a participle',
      body: 'Anna Reed turned to the crowd, saying: “We will never close the line.”',
      speaker: 'Anna Reed',
    },
    {
      how: 'a pronoun after a sentence about one person',
      body: 'Anna Reed came by boat. “We will never close the line,” she said.',
      speaker: 'Anna Reed',
    },
    { how: 'an organisation', body: '“We will never close the line,” the Ferry Union said.', speaker: 'Ferry Union' },
  ];
  for (const { how, body, speaker } of CASES) {
    test(how, () => expect(speakers(body)).toEqual([speaker]));
  }
});

describe('no name rather than a wrong one', () => {
  const CASES = [
    {
      why: 'the spokeswoman is not the person she speaks for',
      body: '“We will never close the line,” a spokeswoman for Anna Reed said.',
    },
    { why: 'he cannot be a woman', body: 'Mrs Anna Reed came by boat. “We will never close the line,” he said.' },
    {
      why: 'the minister may be either of two',
      body: `${COMES}\n\n“We will never close the line,” the minister said.`,
    },
    { why: 'who is asked does not speak', body: 'Anna Reed was asked: “Will you ever close the line?”' },
    { why: 'critics are nobody', body: 'Critics said: “They will surely close the line.”' },
    { why: 'a day is nobody', body: 'On Thursday there were cries of “never close the old line”.' },
    { why: 'nobody is named at all', body: '“We will never close the line.”' },
  ];
  for (const { why, body } of CASES) {
    test(why, () => expect(speakers(body).filter(Boolean)).toEqual([]));
  }
});

describe('the role in the words of the story', () => {
  const rolesOf = (body: string) =>
    findQuotes({ headline: '', standfirst: '', body, language: 'en', captions: [] }).map(({ role }) => role);
  const CASES = [
    {
      where: 'before the name',
      body: 'Texas Sen. Anna Reed said: “We will never close the line.”',
      role: 'Texas Sen.',
    },
    {
      where: 'behind the name',
      body: '“We will never close the line,” said Anna Reed, 44, the head of the ferry company.',
      role: 'head of the ferry company',
    },
    {
      where: 'earlier in the story',
      body: 'Harbour chief Anna Reed came by boat.\n\n“We will never close the line,” Reed said.',
      role: 'Harbour chief',
    },
    {
      where: 'in place of a name',
      body: '“We will never close the line,” said a spokeswoman for the Ferry Union.',
      role: 'a spokeswoman for the Ferry Union',
    },
    { where: 'nowhere', body: '“We will never close the line,” said Anna Reed, who came by boat.', role: '' },
    { where: 'nowhere, for a pronoun', body: '“We will never close the line,” he said.', role: '' },
  ];
  for (const { where, body, role } of CASES) test(where, () => expect(rolesOf(body)).toEqual([role]));
});

describe('names that look like other words', () => {
  const CASES = [
    { what: 'Kelly is no adverb', body: '“Elections matter to all of us,” Kelly said.', speaker: 'Kelly' },
    { what: 'Ebeling is no participle', body: '“We all live in Norby,” Ebeling said.', speaker: 'Ebeling' },
    { what: 'Will is no auxiliary', body: '“We all live in Norby,” Will wrote.', speaker: 'Will' },
    { what: 'any verb in the past after a name', body: '“We all live in Norby,” Reed barked.', speaker: 'Reed' },
    {
      what: 'a question whose sentence goes on',
      body: '“Why would we ever close the line?” Anna Reed told the council of the island in a long letter on Monday.',
      speaker: 'Anna Reed',
    },
    {
      what: 'a participle takes the subject of the verb before its comma',
      body: 'Tom Park and Lou Hart will meet, Anna Reed said, adding: “They need to sit down and talk.”',
      speaker: 'Anna Reed',
    },
  ];
  for (const { what, body, speaker } of CASES) test(what, () => expect(speakers(body)).toEqual([speaker]));
});
