// A logistic regression over signs that are there or not: gradient steps on the mean loss, with a small penalty on large weights.

/** Steps, their length, the penalty, and how much more a line of a story counts than one of a prompt. */
const STEPS = 600;
const RATE = 2;
const PENALTY = 0.002;
const STORY_COUNTS = 4;

/** Gives the weights of the signs, and "base" for none of them, that tell lines with `is` from the others. */
export function learn(lines, signs) {
  const weights = new Map([['base', 0], ...signs.map(sign => [sign, 0])]);
  const mass = lines.reduce((sum, line) => sum + countOf(line), 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = new Map([...weights].map(([sign, weight]) => [sign, sign === 'base' ? 0 : PENALTY * weight]));
    for (const line of lines) {
      const error = ((probability(weightOf(weights, line.signs)) - (line.is ? 1 : 0)) * countOf(line)) / mass;
      for (const sign of ['base', ...line.signs]) slope.set(sign, slope.get(sign) + error);
    }
    for (const [sign, value] of slope) weights.set(sign, weights.get(sign) - RATE * value);
  }
  return weights;
}

const countOf = line => (line.ask ? 1 : STORY_COUNTS);
const probability = logOdds => 1 / (1 + Math.exp(-logOdds));

/** Adds up the weights of signs, in log-odds. */
export function weightOf(weights, signs) {
  return signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), weights.get('base'));
}
