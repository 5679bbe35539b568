// What runs inside the browser to learn which lines belong to a story: all signs of all lines that are judged.
import { worthJudging } from '../src/core/extract/choose';
import { SIGNS } from '../src/core/extract/signs';
import { viewPage } from '../src/core/view-page';

const QUESTIONS = Object.values(SIGNS);

function run(html: string, address: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const view = viewPage(page, { address })?.view;
  if (!view) return [];
  return worthJudging(view).map(line => ({
    text: line.text,
    values: QUESTIONS.map(sign => Number(sign(line, view).toFixed(4))),
  }));
}

Object.assign(globalThis, { runLines: run, signNames: () => Object.keys(SIGNS) });
