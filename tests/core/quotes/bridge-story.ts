import type { Story } from '../../../src/core/quotes/quotes';

/** An invented story in which most sentences name the speakers by their offices only. */
export const BRIDGE: Story = {
  headline: 'Port tells Carla Mendes that closing the bridge is not an option',
  standfirst: 'Henrik Aalto says the islands and the mainland must share the cost of the crossing',
  language: 'en-GB',
  captions: ['Henrik Aalto reminded Carla Mendes that the islands paid for the first crossing (Pool)'],
  body: [
    "The port authority's chairman has responded to Carla Mendes's criticism of the crossing by reminding her that the islands paid for the first one.",
    "Henrik Aalto's statement comes after the governor-elect president alarmed traders by calling the bridge into question during her campaign.",
    'The head of the old harbour board insisted that both shores need each other.',
    '“The only time the bridge was closed, in the great flood, it was the islands that sent boats to the mainland.',
    '“That was more than a gesture. Hundreds of families were brought to safety.',
    '“Going it alone is no answer for anybody,” the former islands minister wrote in The Beacon.',
    'The port chief conceded that Ms Mendes has a point about the bill for repairs.',
    '“It is all too easy to take the bridge for granted. We need people on both shores to carry their fair share of the burden,” he wrote.',
    'The governor-elect president claimed that the bridge was beyond repair and said she would be ready to tell those who do not pay: “Good luck to you, you will be swimming home.”',
  ].join('\n\n'),
};
