// What runs inside the browser to learn which lines belong to a story: all signs of all lines that are judged.
import { worthJudging } from '../src/core/extract/choose';
import { SIGNS } from '../src/core/extract/signs';
import { shapeOf } from '../src/core/extract/view';
import { viewPage } from '../src/core/view-page';

const QUESTIONS = Object.values(SIGNS);

function run(html: string, address: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const view = viewPage(page, { address })?.view;
  if (!view) return [];
  const boxes: unknown[] = [];
  const shapes: unknown[] = [];
  const numberOf = (known: unknown[], one: unknown) => (known.includes(one) ? known.indexOf(one) : known.push(one) - 1);
  return worthJudging(view).map(line => ({
    text: line.text,
    parent: numberOf(boxes, line.box.parent),
    shape: numberOf(shapes, shapeOf(line)),
    values: QUESTIONS.map(sign => Number(sign(line, view).toFixed(4))),
  }));
}

Object.assign(globalThis, { runLines: run, signNames: () => Object.keys(SIGNS) });
