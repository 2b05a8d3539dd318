import type { Session } from '../../session/session.ts';
import { t } from '../../text/text.ts';
import { NightButton } from '../kit/button.tsx';
import { useShortcut } from '../shortcuts.ts';
import { useSession } from '../use-session.ts';

/** What must be said over every screen: that the other side thinks, that it could not, that nothing was kept. */
export const Notices = ({ session }: { session: Session }) => {
  const { seat, waitsFor, stalled, kept, canUndo, looking } = useSession(session);
  useShortcut('undo', canUndo ? session.undo : undefined);
  return (
    <div className="notices">
      <p role="status" className="notice-thinking">
        {waitsFor === 'them' && !stalled && looking === null
          ? t('board.theirTurn', { side: t(seat === 'openai' ? 'common.microsoft' : 'common.openai') })
          : ''}
      </p>
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
