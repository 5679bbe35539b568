import { useRef } from 'preact/hooks';

interface FileButtonProps {
  label: string;
  /** Kinds of files, as in the accept attribute. */
  accept: string;
  onFile: (file: File) => void;
}

/** Draws a button that lets the reader choose a file. */
export function FileButton({ label, accept, onFile }: FileButtonProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const choose = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) onFile(file);
    // The same file again is a choice too.
    input.value = '';
  };
  return (
    <>
      <button type="button" class="button" onClick={() => chooser.current?.click()}>
        {label}
      </button>
      <input
        ref={chooser}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={event => choose(event.currentTarget)}
      />
    </>
  );
}
