// Milliseconds. The browser reads the text after the click is over; a minute is ample even where it first asks where to put it.
const KEPT_FOR = 60_000;

/** Hands a text, or a file that is one, to the browser to download. */
export function download(content: string | Blob, file: { name: string; type: string }): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${file.type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}
