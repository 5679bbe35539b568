import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, FileFault, openArchive, written } from '../../src/archive/file-format';

const MADE = '2026-11-03T08:00:00.000Z';

async function* each<Value>(values: readonly Value[]): AsyncGenerator<Value, void> {
  yield* values;
}

async function textOf(entries: readonly Entry[]): Promise<string> {
  let text = '';
  for await (const piece of written(each(entries), MADE)) text += piece;
  return text;
}

async function read(file: Blob): Promise<{ created: string; entries: Entry[] }> {
  const { created, entries } = await openArchive(file);
  const all: Entry[] = [];
  for await (const entry of entries) all.push(entry);
  return { created, entries: all };
}

const problemOf = (file: Blob): Promise<string> =>
  read(file).then(
    () => 'none',
    (error: unknown) => (error instanceof FileFault ? error.problem : String(error)),
  );

const anyEntry = fc.record({ kind: fc.string(), value: fc.jsonValue() });
const some: Entry[] = [
  { kind: 'settings', value: { theme: 'sepia' } },
  { kind: 'article', value: 'a line\nand another, “with marks” \u2028 and ]}' },
];

describe('a file of everything', () => {
  it('comes back as it was written, whatever is in it', async () => {
    const roundTrip = fc.asyncProperty(fc.array(anyEntry), async entries => {
      const text = await textOf(entries);
      // JSON knows no minus zero.
      expect(await read(new Blob([text]))).toEqual({ created: MADE, entries: JSON.parse(JSON.stringify(entries)) });
    });
    await fc.assert(roundTrip);
  });
  it('is one JSON value with a record a line', async () => {
    const text = await textOf(some);
    expect(JSON.parse(text)).toEqual({ lede: 'everything', version: 1, created: MADE, records: some });
    expect(text.trimEnd().split('\n')).toHaveLength(some.length + 2);
  });
  it('may come in pieces that part a letter', async () => {
    const bytes = new TextEncoder().encode(await textOf([{ kind: 'k', value: 'Zürich, Łódź, 京都, 🎈' }]));
    const stream = () =>
      new ReadableStream({
        start(controller) {
          for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
          controller.close();
        },
      });
    const file = Object.assign(new Blob([bytes]), { stream });
    expect((await read(file)).entries[0]?.value).toBe('Zürich, Łódź, 京都, 🎈');
  });
  it.each([
    ['by an editor that set it anew', (text: string) => JSON.stringify(JSON.parse(text), null, 2)],
    ['by one that took the breaks out', (text: string) => JSON.stringify(JSON.parse(text))],
    ['with breaks of another system', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('is still read when it was stored %s', async (_name, change) => {
    expect(await read(new Blob([change(await textOf(some))]))).toEqual({ created: MADE, entries: some });
  });
});

describe('a file is refused', () => {
  it('wherever it was cut', async () => {
    const text = (await textOf(some)).trimEnd();
    for (let end = 0; end < text.length; end++)
      expect(await problemOf(new Blob([text.slice(0, end)])), `cut at ${end}`).toMatch(/^file-(damaged|foreign)$/);
  });
  it.each([
    ['nothing', '', 'file-foreign'],
    ['a letter', 'Dear sir', 'file-foreign'],
    ['rules for sites alone', '{"sites":[]}', 'file-foreign'],
    ['another program’s', '{"lede":"rules","version":1,"records":[]}', 'file-foreign'],
    ['a later version', '{"lede":"everything","version":2,"created":"","records":[\n]}\n', 'file-other-version'],
    ['one without records', '{"lede":"everything","version":1,"created":""}', 'file-damaged'],
    ['one with a torn line', '{"lede":"everything","version":1,"created":"","records":[\n{"kind"\n]}', 'file-damaged'],
    ['one with a nameless record', '{"lede":"everything","version":1,"records":[\n{"value":1}\n]}', 'file-damaged'],
  ])('that holds %s', async (_name, text, problem) => {
    expect(await problemOf(new Blob([text]))).toBe(problem);
  });
  it('whose bytes are no text', async () => {
    expect(await problemOf(new Blob([Uint8Array.of(0xff, 0xfe, 0x00)]))).toBe('file-foreign');
    const head = '{"lede":"everything","version":1,"created":"","records":[\n';
    expect(await problemOf(new Blob([head, Uint8Array.of(0xff)]))).toMatch(/^file-/);
  });
});
