import { useEffect, useRef } from 'preact/hooks';
import { translate, uiLanguage } from '../platform/translate';
import { Icon } from './icon';

/** A picture of the story, with what stands under it. */
export interface ViewedPicture {
  address: string;
  alt: string;
  /** Caption and credit, as the page has them. */
  caption: string;
}

interface PictureViewerProps {
  pictures: readonly ViewedPicture[];
  /** Index of the picture that is shown. */
  at: number;
  language: string;
  onShow: (at: number) => void;
  onClose: () => void;
}

/** Draws one picture as large as the window allows; arrow keys lead to the others, Escape closes. */
export function PictureViewer({ pictures, at, language, onShow, onClose }: PictureViewerProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const step = (by: number) => onShow((at + by + pictures.length) % pictures.length);
  const hear = (event: KeyboardEvent) => {
    const by = stepOf(event);
    if (by === 0 || pictures.length < 2) return;
    event.preventDefault();
    step(by);
  };
  const shown = pictures[at];
  if (!shown) return null;
  return (
    <dialog class="viewer" ref={dialog} aria-label={translate('viewer')} onClose={onClose} onKeyDown={hear}>
      <figure class="viewer-picture" lang={language || undefined}>
        <img key={shown.address} src={shown.address} alt={shown.alt} referrerpolicy="no-referrer" decoding="async" />
        {shown.caption && <figcaption dir="auto">{shown.caption}</figcaption>}
      </figure>
      <div class="viewer-row">
        {pictures.length > 1 && <Steps at={at} all={pictures.length} onStep={step} />}
        <button type="button" class="button viewer-close" onClick={() => dialog.current?.close()}>
          {translate('close')}
        </button>
      </div>
    </dialog>
  );
}

function Steps({ at, all, onStep }: { at: number; all: number; onStep: (by: number) => void }) {
  const written = new Intl.NumberFormat(uiLanguage());
  return (
    <>
      <button type="button" class="button viewer-back" onClick={() => onStep(-1)}>
        <Icon name="turns" />
        {translate('viewer_previous')}
      </button>
      <button type="button" class="button viewer-on" onClick={() => onStep(1)}>
        {translate('viewer_next')}
        <Icon name="turns" />
      </button>
      <p class="viewer-count" role="status">
        {translate('count_of', [written.format(at + 1), written.format(all)])}
      </p>
    </>
  );
}

/** Which way an arrow key leads: the right one on in a language that runs to the right, back in one that runs to the left. */
function stepOf({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): number {
  if (ctrlKey || altKey || metaKey) return 0;
  const onward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (key === onward) return 1;
  return key === 'ArrowLeft' || key === 'ArrowRight' ? -1 : 0;
}
