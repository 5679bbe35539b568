// A hidden block is parted by what its lines are, each kind with its own evidence.
import { describe, expect, it } from 'vitest';
import { read, storyPage } from './page';

const kindsIn = (end: string) =>
  read(storyPage({ end }))
    .hidden.map(block => [block.kind, block.text.split('\n')[0]])
    .toSorted();

describe('the kind of a hidden block', () => {
  const cases: { name: string; end: string; kinds: [string, string][] }[] = [
    {
      name: 'is that of each line, where a bar shares the page and calls for comments',
      end: '<div class="tools"><ul><li><a href="https://www.facebook.com/sharer.php?u=a">Facebook</a></li><li><a href="mailto:?subject=a">Email</a></li></ul><p><a href="#talk">View comments</a></p></div>',
      kinds: [
        ['comments', 'View comments'],
        ['social', 'Facebook'],
      ],
    },
    {
      name: 'is one for a form and its small print',
      end: '<div class="newsletter"><h4>Sign up for our newsletter</h4><form><input type="email"><button>Sign up</button><p>Every Friday at six.</p></form></div>',
      kinds: [['newsletter', 'Sign up for our newsletter']],
    },
    {
      name: 'is told by the words of a short call, though the call is a link',
      end: '<p><a href="/apps/the-meridian-on-your-telephone">Get the Meridian app</a></p>',
      kinds: [['app', 'Get the Meridian app']],
    },
  ];
  for (const { name, end, kinds } of cases) it(name, () => expect(kindsIn(end)).toEqual(kinds));
});

describe('what stands beside the article', () => {
  const page = (aside: string) => storyPage({}).replace('</main>', `</main>${aside}`);
  const beside = (aside: string) => read(page(aside)).hidden.map(block => [block.kind, block.place]);

  it('is listed where it tells what it is', () =>
    expect(beside('<div class="box"><h4>Rate this story</h4></div>')).toEqual([['survey', 'after']]));
  it('is not listed where it is a menu', () =>
    expect(
      beside('<div><ul><li><a href="/coast">Coast</a></li><li><a href="/sport">Sport</a></li></ul></div>'),
    ).toEqual([]));
  it('is not listed where it is the frame of the site', () =>
    expect(beside('<footer><p><a href="/newsletters">Newsletter</a></p></footer>')).toEqual([]));
});
