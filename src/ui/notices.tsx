import type { Notice } from '../core/article';
import { translate } from '../platform/translate';
import { messageKey } from './message-key';

/** Draws what a reader should know about this reading; nothing if there is nothing. */
export function Notices({ notices }: { notices: Notice[] }) {
  if (notices.length === 0) return null;
  return (
    <ul class="notices" aria-label={translate('notices')}>
      {notices.map(notice => (
        <li key={notice} class="notice" dir="auto">
          {translate(messageKey('notice', notice))}
        </li>
      ))}
    </ul>
  );
}
