import { useEffect, useRef, useState } from 'react';
import type { ShareSheet } from '../../session/share-sheet.ts';
import { share } from '../../text/en/share.ts';
import { learn, t } from '../../text/text.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { CARD, drawCard } from './draw-card.ts';
import '../look/share.css';

learn('share', share);

export interface ShareProps {
  readonly sheet: ShareSheet;
  /** What files are called, without their ending. */
  readonly fileStem: string;
  readonly onClose: () => void;
}

/** A result as a card and as text, to be given on by whatever this device has for that; nothing is sent from here. */
export const Share = ({ sheet, fileStem, onClose }: ShareProps) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [said, setSaid] = useState('');
  useCard(canvas, sheet);
  const withPicture = async (take: (file: File) => Promise<void> | void): Promise<void> => {
    const blob = await pictureOf(canvas.current);
    if (blob !== null) await take(new File([blob], `${fileStem}.png`, { type: 'image/png' }));
  };
  const copy = (): void => {
    copyText(sheet.text).then(
      () => {
        setSaid(t('share.copied'));
      },
      () => {
        setSaid(t('share.notCopied'));
      },
    );
  };
  return (
    <Dialog open wide onClose={onClose} title={t('share.title')}>
      <canvas
        ref={canvas}
        className="share-card"
        width={CARD.width}
        height={CARD.height}
        role="img"
        aria-label={t('share.picture', { text: sheet.text.replaceAll('\n', '. ') })}
      />
      <label className="share-text">
        <span>{t('share.text')}</span>
        <textarea readOnly value={sheet.text} rows={sheet.text.split('\n').length} />
      </label>
      <div className="dialog-actions">
        {'share' in navigator && (
          <Button kind="ink" icon="link" onClick={() => void withPicture((file) => give(file, sheet.text))}>
            {t('share.share')}
          </Button>
        )}
        <Button kind="plain" icon="copy" onClick={copy}>
          {t('share.copy')}
        </Button>
        <Button kind="plain" icon="image" onClick={() => void withPicture(keepFile)}>
          {t('share.download')}
        </Button>
      </div>
      <p role="status" className="share-said">
        {said}
      </p>
    </Dialog>
  );
};

/** Draws the card once its letters are there. */
function useCard(canvas: React.RefObject<HTMLCanvasElement | null>, sheet: ShareSheet): void {
  useEffect(() => {
    let wanted = true;
    const fonts = Promise.all(['560 20px Newsreader', '540 20px Archivo'].map((font) => document.fonts.load(font)));
    const map = import('../../../assets/map/us-map.json');
    void Promise.all([map, fonts.catch(() => undefined)]).then(([{ default: plane }]) => {
      const pen = canvas.current?.getContext('2d');
      if (wanted && pen) drawCard(pen, sheet, plane, t('common.nonBinding'));
    });
    return () => {
      wanted = false;
    };
  }, [canvas, sheet]);
}

const pictureOf = (canvas: HTMLCanvasElement | null): Promise<Blob | null> =>
  new Promise((resolve) => {
    if (canvas === null) resolve(null);
    else canvas.toBlob(resolve, 'image/png');
  });

/** Through the device's own sharing: with the picture where it takes files. A person may think better of it. */
async function give(file: File, text: string): Promise<void> {
  const whole = { text, files: [file] };
  await navigator.share('canShare' in navigator && navigator.canShare(whole) ? whole : { text }).catch(() => undefined);
}

/** The clipboard is there on pages that are served safely, and nowhere else. */
const copyText = (text: string): Promise<void> =>
  'clipboard' in navigator ? navigator.clipboard.writeText(text) : Promise.reject(new Error('no clipboard'));

function keepFile(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 1_000);
}
