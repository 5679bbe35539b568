import { useEffect, useRef } from 'preact/hooks';
import { translate } from '../platform/translate';

interface QuotePictureProps {
  /** Address of the drawn picture; empty while it is drawn. */
  address: string;
  /** Says the whole picture in words, for those who do not see it. */
  description: string;
  fileName: string;
  onCopyDescription: () => void;
  onClose: () => void;
}

/** Draws a dialog with the picture of a quote, a way to keep it and its description as text. */
export function QuotePicture({ address, description, fileName, onCopyDescription, onClose }: QuotePictureProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="picture-dialog" ref={dialog} aria-labelledby="picture-title" onClose={onClose}>
      <h2 class="section-title" id="picture-title">
        {translate('quote_picture_title')}
      </h2>
      {address && <img class="quote-image" src={address} alt={description} />}
      <div class="picture-row">
        <a class="button main" href={address} download={fileName}>
          {translate('quote_picture_save')}
        </a>
        <button type="button" class="button" onClick={onCopyDescription}>
          {translate('quote_picture_words')}
        </button>
        <button type="button" class="button plain" onClick={() => dialog.current?.close()}>
          {translate('close')}
        </button>
      </div>
    </dialog>
  );
}
