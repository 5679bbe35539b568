import type { ComponentChildren } from 'preact';
import { translate } from '../platform/translate';
import { messageKey } from './message-key';

interface ProblemProps {
  /** A Problem or ReadingProblem by name, or "broken" for a fault of our own. */
  name: string;
  /** Buttons and links that help. */
  children?: ComponentChildren;
}

/** Draws what went wrong in a plain sentence, and what to do. */
export function ProblemView({ name, children }: ProblemProps) {
  return (
    <section class="problem" role="alert">
      <h1 class="problem-title">{problemWords(name)}</h1>
      <p class="problem-advice">{translate(messageKey('advice', name)) || translate('advice_broken')}</p>
      {children && <div class="problem-actions">{children}</div>}
    </section>
  );
}

/** Says a problem in one sentence. */
export function problemWords(name: string): string {
  return translate(messageKey('problem', name)) || translate('problem_broken');
}
