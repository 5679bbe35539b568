/** A part of a long piece. */
export interface OutlinePart {
  /** Index of its heading among the body's top-level children. */
  index: number;
  words: string;
  level: 1 | 2;
}

interface OutlineProps {
  parts: readonly OutlinePart[];
  /** Index of the part that is being read; -1 before the first. */
  current: number;
  language: string;
  onGo: (part: OutlinePart) => void;
}

/** Draws the list of a long piece's parts, the one being read marked. */
export function Outline({ parts, current, language, onGo }: OutlineProps) {
  return (
    <ol class="outline-list">
      {parts.map(part => (
        <li key={part.index} data-level={part.level}>
          <button
            type="button"
            class="outline-part"
            dir="auto"
            lang={language || undefined}
            aria-current={part.index === current ? 'location' : undefined}
            onClick={() => onGo(part)}
          >
            {part.words}
          </button>
        </li>
      ))}
    </ol>
  );
}
