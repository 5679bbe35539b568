import { describe, expect, it } from 'vitest';
import { findFrames } from '../../src/live/frames';
import { openPage } from './linked-page';

const kinds = (html: string) => findFrames(openPage(html).page).map(({ kind }) => kind);

describe('a frame of another host', () => {
  it.each([
    ['says by its title that it asks for a donation', '<iframe title="Donation form"></iframe>', ['donation']],
    ['says so by its address', '<iframe src="https://forms.example/de/spenden/7"></iframe>', ['donation']],
    ['says by its name that it is a newsletter', '<iframe name="newsletter_box"></iframe>', ['newsletter']],
    ['says by a class that it sells', '<iframe class="offer subscription"></iframe>', ['subscription']],
  ])('%s', (_name, html, expected) => {
    expect(kinds(html)).toEqual(expected);
  });
  it.each([
    [
      'is a film',
      '<iframe title="Where did every donation to the lifeboats go?" src="https://v.example/embed/1"></iframe>',
    ],
    ['is an embed of a story', '<iframe src="https://x.example/embed/what-a-donation-of-boats-did"></iframe>'],
    ['is a map', '<iframe src="https://maps.example/?q=newsletter"></iframe>'],
    ['only holds the word in another', '<iframe src="https://x.example/london/newsletters2go"></iframe>'],
    ['says nothing', '<iframe></iframe>'],
  ])('%s, and stays', (_name, html) => {
    expect(kinds(html)).toEqual([]);
  });
});
