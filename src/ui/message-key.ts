/** Names the message of a thing in _locales: `messageKey('kind', 'correction-contact')` is "kind_correction_contact". */
export function messageKey(family: string, name: string): string {
  return `${family}_${name.replaceAll('-', '_')}`;
}
