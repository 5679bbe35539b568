import { useEffect, useRef, useState } from 'preact/hooks';
import { translate } from '../../platform/translate';
import { AccessList, type AccessRow, siteName } from '../../ui/access-list';
import { SettingRow, type SettingWords } from '../../ui/setting-row';
import { useAccess } from './use-access';

/** Draws what the browser lets Lede see, site by site, to take back. */
export function AccessSetting(words: SettingWords) {
  const { rows, takeBack } = useAccess();
  const [news, setNews] = useState('');
  const { list, nothing, focusNear } = useFocusNear(rows);
  const end = async (row: AccessRow, index: number) => {
    const isGone = await takeBack(row);
    if (isGone) focusNear(index);
    setNews(translate(isGone ? 'taken_back_news' : 'not_taken_back_news', [siteName(row)]));
  };
  return (
    <>
      <SettingRow {...words} />
      {rows?.length === 0 && (
        <p class="part-empty" id="access-none" ref={nothing} tabIndex={-1}>
          {translate('access_none')}
        </p>
      )}
      {rows && rows.length > 0 && (
        <AccessList rows={rows} list={list} onTakeBack={(row, index) => void end(row, index)} />
      )}
      <p class="setting-news" role="status">
        {news}
      </p>
    </>
  );
}

/** The pressed button goes with its row: the focus then goes to the one in its place, or to the sentence in place of the list. */
function useFocusNear(rows: AccessRow[] | null) {
  const list = useRef<HTMLUListElement>(null);
  const nothing = useRef<HTMLParagraphElement>(null);
  const [near, setNear] = useState<number | null>(null);
  useEffect(() => {
    if (near === null) return;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    (buttons[Math.min(near, buttons.length - 1)] ?? nothing.current)?.focus();
    setNear(null);
  }, [near, rows]);
  return { list, nothing, focusNear: setNear };
}

const SEEN = ['access_click', 'access_sites', 'access_pictures', 'access_library', 'access_nothing'] as const;

/** Draws what Lede sees and does not see, in sentences. */
export function SeenSetting(words: SettingWords) {
  return (
    <>
      <SettingRow {...words} />
      <ul class="access">
        {SEEN.map(key => (
          <li key={key}>{translate(key)}</li>
        ))}
      </ul>
    </>
  );
}
