import { useEffect } from 'react';
import type { Session } from '../../session/session.ts';
import { t } from '../../text/text.ts';
import { NightButton } from '../kit/button.tsx';
import { acrossFrom } from '../kit/side-names.ts';
import { useShortcut } from '../shortcuts.ts';
import { announce } from '../spoken/announcer.tsx';
import { useSession } from '../use-session.ts';

/** What must be said over every screen: that the other side thinks, that it could not, that nothing was kept. */
export const Notices = ({ session }: { session: Session }) => {
  const { seat, waitsFor, stalled, kept, canUndo, looking } = useSession(session);
  useShortcut('undo', canUndo ? session.undo : undefined);
  const thinks = waitsFor === 'them' && !stalled && looking === null;
  const thinking = thinks ? t('board.theirTurn', { side: t(`common.${acrossFrom(seat)}`) }) : '';
  useEffect(() => {
    if (thinking !== '') announce('turn', thinking);
  }, [thinking]);
  return (
    <div className="notices">
      <p className="notice-thinking">{thinking}</p>
      {canUndo && (
        <p className="notice-undo">
          {t('board.sealedNow')}{' '}
          <NightButton icon="undo" onClick={session.undo}>
            {t('board.undo')}
          </NightButton>
        </p>
      )}
      {stalled && (
        <p role="alert">
          {t('board.stalled')} <NightButton onClick={session.retry}>{t('board.retry')}</NightButton>
        </p>
      )}
      {!kept && <p role="alert">{t('board.notKept')}</p>}
    </div>
  );
};
