// The lines of a file, one after another: a library of thousands of articles is more text than one string may hold.

/** Reads a file of UTF-8 line by line, without the line breaks; throws a TypeError where its bytes are no UTF-8. */
export async function* linesOf(file: Blob): AsyncGenerator<string, void> {
  const reader = file
    .stream()
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))
    .getReader();
  try {
    // Pieces of a line are joined once, when it ends: a list of rules is a line of some megabytes.
    let begun: string[] = [];
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const [first = '', ...others] = read.value.split('\n');
      begun.push(first);
      for (const line of others) {
        yield begun.join('');
        begun = [line];
      }
    }
    yield begun.join('');
  } finally {
    await reader.cancel();
  }
}
