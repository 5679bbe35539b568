// npm run bench:prompts-live -- --data DIR --labels FILE --out FILE [--source NAME,…] [--every N]
//   [--pages PART,…] [--pictures DIR] [--list]
// Opens labelled pages in real Chromium with the network off, cleans them in place, and says which labelled prompts are no
// longer visible, which true paragraphs are not either, whether the page scrolls and comes back byte for byte.
// FILE has the form that the prompts' score.mjs reads: the text is what is visible after the cleaning.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundled, launchBrowser, PATIENCE } from './browser.mjs';
import { benchOption, htmlOf, labelledPages, sharedOption } from './pages.mjs';

const args = process.argv.slice(2);
const data = sharedOption('data', 'bench/data');
const labelFile = sharedOption('labels', 'prompts/labels.jsonl');
const out = benchOption('out', 'dist/bench/prompts-live.jsonl');
const only = benchOption('source', '').split(',').filter(Boolean);
/** Parts of pages' names: only those are opened. */
const named = benchOption('pages', '').split(',').filter(Boolean);
const pictures = benchOption('pictures', '');
const lists = args.includes('--list');
/** Pages that are photographed, spread over all. */
const PICTURES = 30;

const script = await bundled('bench/prompts-live.ts');
const browser = await launchBrowser({
  protocolTimeout: 4 * PATIENCE,
  defaultViewport: { width: 1280, height: 900 },
});

/** Opens a saved page under its own address; everything else that it asks for is refused. */
async function openSaved(page, html, address) {
  page.removeAllListeners('request');
  let answered = false;
  page.on('request', request => {
    if (answered || !request.isNavigationRequest()) return request.abort();
    answered = true;
    return request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html });
  });
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
}

async function freshPage() {
  const page = await browser.newPage();
  // What is measured is what the publisher sent: without their servers, its scripts only break it.
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  return page;
}

const step = Number(benchOption('every', '1'));
const isNamed = ({ source, id }) => named.length === 0 || named.some(part => `${source}/${id}`.includes(part));
const all = labelledPages(data, labelFile, only)
  .filter(isNamed)
  .filter((_, at) => at % step === 0);
const every = Math.max(1, Math.floor(all.length / PICTURES));
const predictions = [];
const failures = [];
const tally = { gone: 0, visible: 0, unseen: 0, lost: 0, eaten: 0, paragraphs: 0, stuck: 0, changed: 0, ms: [] };
const kinds = {};
const said = [];
let page = await freshPage();
for (const [at, one] of all.entries()) {
  const { source, id, truth, label } = one;
  const prompts = label.prompts.filter(prompt => prompt.selector && !prompt.weak);
  const photographed = pictures !== '' && at % every === 0;
  try {
    const address = /^https?:/.test(truth.url ?? '')
      ? truth.url
      : `https://page.invalid/${source}/${encodeURIComponent(id)}`;
    await openSaved(page, htmlOf(one), address);
    if (photographed) await photograph(page, `${at}-before`);
    await page.evaluate(script);
    const trueText = truth.textIsWhole === false ? '' : (truth.text ?? '');
    const result = await page.evaluate(
      (...given) => globalThis.runLive(...given),
      prompts,
      trueText,
      photographed ? 'cleaned' : 'restored',
    );
    if (photographed) await photograph(page, `${at}-cleaned`);
    keep(label, prompts, result);
    if (process.stderr.isTTY || at % 50 === 49) process.stderr.write(`\r${at + 1} of ${all.length} pages`);
  } catch (error) {
    failures.push(`${source}/${id}: ${String(error.message).split('\n')[0]}`);
    await page.close().catch(() => undefined);
    page = await freshPage();
  }
}
await browser.close();

async function photograph(page, name) {
  mkdirSync(pictures, { recursive: true });
  // Without the publisher's styles the menus alone fill the first screens.
  const y = await page.evaluate(() => {
    const headline = [...document.querySelectorAll('h1')].find(element => element.getClientRects().length > 0);
    return Math.max(0, (headline?.getBoundingClientRect().top ?? 0) + scrollY - 300);
  });
  await page.screenshot({
    path: join(pictures, `${name}.png`),
    clip: { x: 0, y, width: 1280, height: 3600 },
    captureBeyondViewport: true,
  });
}

function keep({ source, id, promptsInTruth = [] }, prompts, result) {
  predictions.push({ source, id, text: result.text, hidden: result.hidden });
  for (const [index, fate] of result.fates.entries()) {
    const { category, text } = prompts[index];
    kinds[category] ??= { gone: 0, visible: 0, unseen: 0, lost: 0 };
    const kind = kinds[category];
    kind[fate]++;
    tally[fate]++;
    if (fate === 'visible') said.push(`${source}/${id}  ${category}  ${text.slice(0, 110)}`);
  }
  const isPrompt = line =>
    promptsInTruth.some(prompt =>
      String(prompt.text ?? prompt)
        .toLowerCase()
        .startsWith(line.slice(0, 40)),
    );
  const eaten = result.eaten.filter(line => !isPrompt(line));
  tally.eaten += eaten.length;
  tally.paragraphs += result.paragraphs;
  for (const line of eaten) said.push(`${source}/${id}  EATEN  ${line.slice(0, 110)}`);
  const isStuck = result.scrolls[0] && !result.scrolls[1];
  if (isStuck) said.push(`${source}/${id}  STUCK  does not scroll any more: ${result.heights}`);
  if (!result.restored) said.push(`${source}/${id}  CHANGED  is not what it was after the restore`);
  tally.stuck += isStuck ? 1 : 0;
  tally.changed += result.restored ? 0 : 1;
  tally.ms.push(result.ms);
}

mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, predictions.map(line => `${JSON.stringify(line)}\n`).join(''));
const share = (a, b) => `${b ? ((100 * a) / b).toFixed(2) : '–'} %  (${a} of ${b})`;
const ms = tally.ms.toSorted((a, b) => a - b);
console.log(`pages                      ${predictions.length}, written to ${out}`);
console.log(`prompts no longer visible  ${share(tally.gone, tally.gone + tally.visible)}`);
console.log(`  not counted              ${tally.unseen} were not visible before, ${tally.lost} have no element here`);
console.log(`true paragraphs gone       ${share(tally.eaten, tally.paragraphs)}`);
console.log(`pages that do not scroll   ${tally.stuck}`);
console.log(`pages not restored         ${tally.changed}`);
console.log(
  `first look                 median ${ms[ms.length >> 1]?.toFixed(1)} ms, longest ${ms.at(-1)?.toFixed(1)} ms`,
);
for (const [kind, { gone, visible }] of Object.entries(kinds).sort(
  (a, b) => b[1].visible + b[1].gone - a[1].visible - a[1].gone,
))
  console.log(`  ${kind.padEnd(20)} ${share(gone, gone + visible)}`);
for (const failure of failures) console.log(failure);
if (lists) console.log(said.join('\n'));
