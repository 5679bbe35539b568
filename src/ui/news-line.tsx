interface NewsLineProps {
  /** What happened last; empty if nothing. */
  words: string;
  tone: 'good' | 'bad';
}

/** Draws the page's live region: what happened is shown and spoken. */
export function NewsLine({ words, tone }: NewsLineProps) {
  return (
    <p class="news" role="status" data-tone={tone}>
      {words}
    </p>
  );
}
