import { describeRule } from '../rule-cases';

const link = (text: string) => `<a href="/news/${text.toLowerCase().replaceAll(' ', '-')}-b26512.html">${text}</a>`;
const [DREDGING, TIDE, LOCKS] = [
  'Dredging firm wins third contract in a row',
  'Tide tables to be printed again after phone network fails',
  'The lock keepers who never slept through a storm',
].map(link);

describeRule('related-links', {
  takes: [
    {
      name: 'a run of cards, in a language without phrases',
      middle:
        '<div class="k3"><div class="k4"><a href="/novice/most-na-reki-je-spet-odprt-1"><h4>Most na reki je spet odprt za vse</h4></a><span>Včeraj</span></div><div class="k4"><a href="/novice/trajekt-je-odplul-zadnjic-2"><h4>Trajekt je odplul še zadnjič v nedeljo</h4></a><span>Danes</span></div></div>',
      says: 'Trajekt je odplul še zadnjič v nedeljo',
    },
    {
      name: 'a list whose links have a word and a colon before them',
      middle:
        '<ul><li><strong>Storm:</strong> <a href="/news/coast/the-night-the-lamps-went-out-9">The night the lamps went out</a></li><li><strong>Ferry:</strong> <a href="/news/coast/last-crossing-on-sunday-evening-8">Last crossing on Sunday evening</a></li></ul>',
      says: 'Storm: The night the lamps went out',
    },
    {
      name: 'a loose link among paragraphs, with the words that announce it',
      middle: '<a href="/news/coast/the-night-the-lamps-went-out-9">Read more: The night the lamps went out</a>',
      says: 'The night the lamps went out',
    },
    {
      name: 'a box with a heading and a list',
      middle: `<aside class="related"><h2>Recommended</h2><ul><li>${DREDGING}</li><li>${TIDE}</li><li>${LOCKS}</li></ul></aside>`,
      says: 'Dredging firm wins third contract in a row',
    },
    { name: 'one linked headline between two paragraphs', middle: `<p>${TIDE}</p>`, says: 'Tide tables to be printed' },
    {
      name: 'a lead-in with its link in a plain paragraph',
      middle: `<p><strong>Read more: ${LOCKS}</strong></p>`,
      says: 'Read more:',
    },
    {
      name: 'a list of links without a name',
      end: `<ul class="sc-l"><li>${DREDGING}</li><li>${TIDE}</li><li>${LOCKS}</li></ul>`,
      says: 'The lock keepers who never slept',
    },
    {
      name: 'cards with a sentence each',
      end: `<div class="recirc"><div><h3>${DREDGING}</h3><p>The firm will deepen the basin for the third time in eleven years, and again nobody else had applied.</p></div><div><h3>${TIDE}</h3><p>The tables went out of print in 2019, when the harbour office thought that everybody had a telephone.</p></div></div>`,
      says: 'The firm will deepen the basin',
    },
    {
      name: 'topics at the end',
      end: '<div class="tags"><h4>Topics</h4><ul><li><a href="/topic/bridges">Bridges</a></li><li><a href="/topic/ferries">Ferries</a></li></ul></div>',
      says: 'Ferries',
    },
    { name: 'a German lead-in', language: 'de', middle: `<p>Lesen Sie auch: ${TIDE}</p>`, says: 'Lesen Sie auch' },
    { name: 'a French lead-in', language: 'fr', middle: `<p>À lire aussi : ${TIDE}</p>`, says: 'À lire aussi' },
    {
      name: 'a Spanish heading with links',
      language: 'es',
      middle: `<div><h3>Te puede interesar</h3><p>${TIDE}</p><p>${LOCKS}</p></div>`,
      says: 'Te puede interesar',
    },
    {
      name: 'links with a late heading',
      end: `<div class="more-news"><ul><li>${DREDGING}</li><li>${TIDE}</li><li>${LOCKS}</li></ul><h4>Most read</h4></div>`,
      says: 'Most read',
    },
  ],
  leaves: [
    {
      name: 'a list of sentences with a link each',
      middle:
        '<ul><li>The <a href="/news/coast/the-night-the-lamps-went-out-9">lamps of the quay</a> went out at ten, and nobody knew why.</li><li>The <a href="/news/coast/last-crossing-on-sunday-evening-8">ferry</a> crossed for the last time on Sunday.</li></ul>',
    },
    {
      name: 'a paragraph with many links in its prose',
      middle:
        '<p>The <a href="/news/inquest-into-the-barge-b1.html">inquest</a> into the barge, the <a href="/news/quarrel-of-the-council-b2.html">quarrel</a> of the council and the <a href="/news/third-contractor-gives-up-b3.html">third contractor</a> who gave up have filled these pages for eleven years.</p>',
    },
    {
      name: 'a list of linked sources inside the story',
      middle:
        '<h3>Sources</h3><ul><li><a href="https://archive.example/inquest.pdf">Report of the inquest</a>, 1 March, pages 11 to 19, on the speed of the barge</li><li><a href="https://archive.example/bill.pdf">Bill of the contractors</a>, 9 May, on what the two columns cost in the end</li><li><a href="https://archive.example/plan.pdf">Plan of the pier</a>, 1931, kept at the harbour office in Quay Street</li></ul>',
    },
    {
      name: 'a long paragraph that says where the whole entry can be read',
      middle:
        '<p>The harbour council met for the third time in a week and argued until midnight over who should pay for the pier, the columns, the gate and the road that leads down to the quay. For more stories like this one the old men on the bench need no council. Read the entire article of the treaty, said the mayor, and found that nobody had, not even the engineer who had drawn the first plan of the bridge.</p>',
    },
    {
      name: 'headings of the story that are links',
      middle:
        '<h3><a href="/news/coast/how-the-pier-was-torn-out-by-a-barge">How the pier was torn out by a barge</a></h3><p>The night was clear, and the pilot had passed the bridge a hundred times before with heavier loads than this one. He was asked at the inquest what he had seen, and he said that he had seen the lamp of the keeper go out.</p><h3><a href="/news/coast/how-the-pier-was-set-again-at-last">How the pier was set again at last</a></h3><p>It took eleven years, three contractors and a vote that was lost twice before it was won by a single voice. The engineer who drew the first plan did not live to see it, and his daughter cut the ribbon on the quay in his stead.</p>',
    },
    {
      name: 'a list of the story itself',
      middle:
        '<ul><li>The bridge turns at six in the morning, when the fishing boats leave.</li><li>It turns at noon and at four, for the barges.</li><li>The last time is ten at night.</li></ul>',
    },
    {
      name: 'a heading that announces more in words',
      middle:
        '<h3>What to read into the bill</h3><p>Two thirds were paid by the region, which had sworn to pay nothing, and that tells more about the coming vote than about the bridge.</p>',
    },
    {
      name: 'paragraphs in boxes named after teasers',
      middle:
        '<div class="promo teaser"><p>The pilot of the timber lorry, a woman of sixty, had waved to the crowd on the quay and lost her new hat to the wind.</p></div>',
    },
    {
      name: 'a story in a box named after promotion',
      wrapper: '<div class="promo related-content">',
      middle: '<p>The pilot of the timber lorry, a woman of sixty, had waved to the crowd and lost her hat.</p>',
    },
    {
      name: 'a link to another site at the end of a paragraph',
      middle:
        '<p>The whole report of the inquest is kept at the harbour office and can be read there or <a href="https://archive.example/report-of-the-inquest-1931.pdf">on its pages</a>.</p>',
    },
    {
      name: 'a link and nothing else to a document on another site',
      middle:
        '<p><a href="https://archive.example/report-of-the-inquest.pdf">Report of the inquest into the barge (PDF)</a></p>',
    },
  ],
});
