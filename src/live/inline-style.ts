// Inline declarations on elements of the page, each with a way back that leaves the attribute byte for byte as it was.

/** Takes back what was done. */
export type Undo = () => void;

type Styled = Element & ElementCSSInlineStyle;

/** Sets inline declarations that win over the page's own; gives the way back. Elements without inline style are left. */
export function setInline(element: Element, declarations: Record<string, string>): Undo {
  if (!hasStyle(element)) return () => undefined;
  const before = element.getAttribute('style');
  const undos = Object.entries(declarations).map(([name, value]) => setDeclaration(element, name, value));
  const ours = element.getAttribute('style');
  return () => {
    if (element.getAttribute('style') === ours) return putBack(element, before);
    // The page has written into the attribute since: what it wrote stays, only our declarations go.
    for (const undo of undos) undo();
    if (before === null && element.getAttribute('style') === '') element.removeAttribute('style');
  };
}

/** Says whether an inline declaration of ours still holds. */
export function holdsInline(element: Element, name: string, value: string): boolean {
  if (!hasStyle(element)) return true;
  return element.style.getPropertyValue(name) === value && element.style.getPropertyPriority(name) === 'important';
}

function setDeclaration({ style }: Styled, name: string, value: string): Undo {
  const before = { value: style.getPropertyValue(name), priority: style.getPropertyPriority(name) };
  style.setProperty(name, value, 'important');
  return () => {
    // A value that is not ours was written by the page after us: it is the page's wish now.
    if (style.getPropertyValue(name) !== value) return;
    if (before.value === '') style.removeProperty(name);
    else style.setProperty(name, before.value, before.priority);
  };
}

function putBack(element: Element, before: string | null): void {
  if (before === null) element.removeAttribute('style');
  else element.setAttribute('style', before);
}

function hasStyle(element: Element): element is Styled {
  return 'style' in element;
}
