import type { Story } from '../story-markup';

/** An invented story in the manner of a wire report: eleven paragraphs, two speakers, an agency. */
export const floodWall: Story = {
  publisher: 'The Meridian',
  host: 'www.meridian.example',
  path: '/news/world/port-authority-marrow-flood-wall-b2651790.html',
  headline: 'Port authority tells Ines Marrow going it alone on the flood wall is not an option',
  standfirst:
    'Aldo Brandvik says the harbour towns and the capital need to stick together as the sea rises faster than at any time on record',
  author: 'Thea Quill',
  date: { printed: 'Sunday 9 March 2025 04:16 GMT', iso: '2025-03-09T04:16:00+00:00' },
  picture: {
    address: 'harbour.svg',
    alt: 'Waves break over a low stone wall in front of a row of harbour houses',
    caption:
      'Aldo Brandvik reminded Ines Marrow that the wall had been raised only once before, for the capital (Nils Aker)',
  },
  paragraphs: [
    "The Port Authority's chairman has responded to Ines Marrow's criticism of the flood defences by reminding her that the harbour towns came to the aid of the capital after the storm of 1998.",
    "Aldo Brandvik's intervention comes after the governor-elect sparked alarm along the coast by calling into question the shared cost of the sea wall during her campaign.",
    'The head of the Port Authority insisted that the towns and the capital need to stick together as the sea rises faster than at any time on record.',
    '“The only time we have raised the whole wall, on the rule that a breach in one town is a breach in all, was in support of the capital after the storm of 1998.',
    '“This was more than just a gesture. Crews from every harbour went on to rebuild the northern locks. Hundreds of them have worked on the pumps there since.',
    '“And eleven of them lost their lives in a repair that was a direct answer to a flood in the capital.',
    '“Going it alone is not an option, either for the coast or for the capital.',
    '“We face the highest tides in a generation. This is no time to question the value of what the towns and the capital have built together,” the former lock keeper wrote in The Observer of the Coast.',
    'The Port Authority chief conceded that Ms Marrow has a point about the need for some towns to pay a fairer share.',
    '“It is all too easy to take the dry streets, the trade and the safety we enjoy for granted. In these uncertain years we need a strong capital, and we need the towns to carry their fair share of the burden. But above all we need to see what the wall is worth to both of us. It cannot be replaced,” he wrote.',
    'The governor-elect claimed that the wall was unable to hold a modern storm and said she would be ready to tell towns that do not pay their way: “Congratulations, you will be bailing on your own.”',
  ],
  agency: 'Press Association',
  appeal: [
    'Your support helps us to keep watch on the coast',
    'From the price of diesel to the height of the tide, The Meridian is in the harbour when the story is made. Whether we are reading the accounts of the dredging companies or filming “The Low Road”, our documentary on the families who moved inland, we know how much it matters to tell a fact from a rumour.',
    'At such a moment for the coast we need reporters on the quay. Your donation allows us to keep sending journalists to speak to both sides of the lock.',
    'The Meridian is trusted by readers of every party. And unlike many other papers, we choose not to lock anyone out of our reporting with paywalls. We believe good journalism should be open to all, paid for by those who can afford it.',
    'Your support makes all the difference.',
  ],
  notification: [
    'Stay up to date with notifications from The Meridian',
    'Notifications can be managed in browser preferences.',
  ],
  forum: [
    'Join our commenting forum',
    'Join thought-provoking conversations, follow other Meridian readers and see their replies',
  ],
  comments: 'Comments',
  registered: [
    'Thank you for registering',
    'Please refresh the page or navigate to another page on the site to be automatically logged in',
    'Please refresh your browser to be logged in',
  ],
  related: {
    heading: 'Recommended',
    links: [
      'Dredging firm wins third contract in a row without a tender',
      'Tide tables to be printed again after phone network fails',
      'The lock keepers who never slept through a storm',
    ],
  },
  newsletter: [
    'Sign up to our free weekly Coast newsletter',
    'Sign up to our free weekly Coast newsletter',
    'I would like to be emailed about offers, events and updates from The Meridian. Read our privacy notice',
  ],
};
