import { Component, type ComponentChildren } from 'preact';
import { ProblemView } from './problem';

/** Draws a sentence in place of a page whose drawing failed: never a blank popup. */
export class ErrorBoundary extends Component<{ children: ComponentChildren }, { failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <ProblemView name="broken" /> : this.props.children;
  }
}
