// Small gradient-boosted trees for yes-or-no questions (logistic loss), grown leaf by leaf over binned values.
// After Friedman 2001 and the histogram method of LightGBM (Ke et al. 2017); no randomness: the same rows give the same trees.

const BINS = 48;

/** Gives for each column the values between its bins. */
function edgesOf(columns) {
  return columns.map(column => {
    const sorted = Float64Array.from(column).sort();
    const edges = new Set();
    for (let bin = 1; bin < BINS; bin++) {
      const at = Math.floor((bin * sorted.length) / BINS);
      const below = sorted[at - 1] ?? sorted[0];
      if (sorted[at] > below) edges.add((sorted[at] + below) / 2);
    }
    // A value that is nearly always the same still parts the rest.
    for (const value of [0, 1]) if (sorted[0] <= value && sorted.at(-1) > value) edges.add(value + 0.5);
    return [...edges].sort((a, b) => a - b);
  });
}

function binned(column, edges) {
  return Uint8Array.from(column, value => {
    let low = 0;
    let high = edges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value <= edges[middle]) high = middle;
      else low = middle + 1;
    }
    return low;
  });
}

function bestSplit(rows, { bins, edges, gradient, hessian, settings }) {
  let best = null;
  for (let column = 0; column < bins.length; column++) {
    const width = edges[column].length + 1;
    if (width < 2) continue;
    const g = new Float64Array(width);
    const h = new Float64Array(width);
    const n = new Uint32Array(width);
    const values = bins[column];
    for (const row of rows) {
      const bin = values[row];
      g[bin] += gradient[row];
      h[bin] += hessian[row];
      n[bin]++;
    }
    best = bestEdge({ g, h, n, column, best, settings });
  }
  return best;
}

function bestEdge({ g, h, n, column, best, settings: { l2, leastRows } }) {
  const sum = list => list.reduce((total, value) => total + value, 0);
  const [G, H, N] = [sum(g), sum(h), sum(n)];
  let found = best;
  let [gl, hl, nl] = [0, 0, 0];
  for (let bin = 0; bin < g.length - 1; bin++) {
    gl += g[bin];
    hl += h[bin];
    nl += n[bin];
    if (nl < leastRows || N - nl < leastRows) continue;
    const gain = (gl * gl) / (hl + l2) + ((G - gl) * (G - gl)) / (H - hl + l2) - (G * G) / (H + l2);
    if (gain > (found?.gain ?? 1e-6)) found = { gain, column, bin };
  }
  return found;
}

function leafOf(rows, grown) {
  let [g, h] = [0, 0];
  for (const row of rows) {
    g += grown.gradient[row];
    h += grown.hessian[row];
  }
  return { rows, vote: (-g / (h + grown.settings.l2)) * grown.settings.rate, split: bestSplit(rows, grown) };
}

function growTree(rows, grown) {
  const root = leafOf(rows, grown);
  const leaves = [root];
  while (leaves.length < grown.settings.leaves) {
    const widest = leaves.filter(({ split }) => split).sort((a, b) => b.split.gain - a.split.gain)[0];
    if (!widest) break;
    const { column, bin } = widest.split;
    const goesLeft = row => grown.bins[column][row] <= bin;
    widest.left = leafOf(widest.rows.filter(goesLeft), grown);
    widest.right = leafOf(
      widest.rows.filter(row => !goesLeft(row)),
      grown,
    );
    widest.most = grown.edges[column][bin];
    widest.column = column;
    widest.gain = widest.split.gain;
    leaves.splice(leaves.indexOf(widest), 1, widest.left, widest.right);
    widest.split = null;
  }
  return { root, leaves };
}

/** Learns a forest. `columns`: one array a sign; `truth`: 0 or 1 a row; `weights`: how much a row counts; `rows`: those to learn from. */
export function learn({ columns, truth, weights, rows }, settings) {
  const edges = edgesOf(columns.map(column => Float64Array.from(rows, row => column[row])));
  const bins = columns.map((column, at) => binned(column, edges[at]));
  const size = truth.length;
  const score = new Float64Array(size);
  const gradient = new Float64Array(size);
  const hessian = new Float64Array(size);
  const roots = [];
  const learned = Uint32Array.from(rows);
  for (let tree = 0; tree < settings.trees; tree++) {
    for (const row of learned) {
      const chance = 1 / (1 + Math.exp(-score[row]));
      gradient[row] = weights[row] * (chance - truth[row]);
      hessian[row] = Math.max(1e-9, weights[row] * chance * (1 - chance));
    }
    const { root, leaves } = growTree(learned, { bins, edges, gradient, hessian, settings });
    for (const leaf of leaves) {
      for (const row of leaf.rows) score[row] += leaf.vote;
      leaf.rows = null;
    }
    roots.push(root);
  }
  return roots;
}

/** The sum of a forest's votes about a row. */
export function vote(roots, columns, row) {
  let sum = 0;
  for (let node of roots) {
    while (node.left) node = columns[node.column][row] <= node.most ? node.left : node.right;
    sum += node.vote;
  }
  return sum;
}

/** Writes a tree as words: a vote, or `sign most left right`. */
export function written(node, names) {
  if (!node.left) return String(Number(node.vote.toFixed(3)));
  return `${names[node.column]} ${Number(node.most.toPrecision(4))} ${written(node.left, names)} ${written(node.right, names)}`;
}

/** How much each sign gained, in all splits. */
export function gains(roots, names) {
  const sums = new Map();
  const walk = node => {
    if (!node.left) return;
    sums.set(names[node.column], (sums.get(names[node.column]) ?? 0) + node.gain);
    walk(node.left);
    walk(node.right);
  };
  roots.forEach(walk);
  return [...sums].sort((a, b) => b[1] - a[1]);
}
