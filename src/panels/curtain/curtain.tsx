import { useEffect, useRef } from 'react';
import type { Side } from '../../engine/vocabulary.ts';
import type { Session } from '../../session/session.ts';
import { looking } from '../../text/en/looking.ts';
import { learn, t } from '../../text/text.ts';
import { Medal } from '../art/medal.tsx';
import { Button, NightButton } from '../kit/button.tsx';
import { SideName } from '../kit/side-name.tsx';
import { Rich } from '../kit/rich.tsx';
import { useSession } from '../use-session.ts';
import '../look/curtain.css';

learn('looking', looking);

export interface CurtainProps {
  readonly session: Session;
  readonly side: Side;
  readonly onTitle: () => void;
}

/**
 * Between two who share a screen: whose turn it is, and nothing of either side. The focus is on the heading, so that a
 * key pressed too often by the one who leaves does not lift it.
 */
export const Curtain = ({ session, side, onTitle }: CurtainProps) => {
  const { canUndo, seat } = useSession(session);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [side]);
  return (
    <main className="curtain" data-side={side} aria-label={t('looking.curtain')}>
      <div className="curtain-folds" aria-hidden="true" />
      <section className="paper curtain-note">
        <Medal side={side} size={84} />
        <h1 ref={heading} tabIndex={-1}>
          <Rich message="looking.turnOf" slots={{ side: <SideName side={side} marked /> }} />
        </h1>
        <p>{t('looking.handOver', { side: t(`common.${side}`) })}</p>
        <Button kind="ink" icon="eye" className="btn-wide" onClick={session.lift}>
          {t('looking.lift', { side: t(`common.${side}`) })}
        </Button>
        {canUndo && seat !== side && (
          <p className="curtain-undo">
            {t('looking.sealed', { side: t(`common.${seat}`) })}{' '}
            <Button kind="plain" icon="undo" onClick={session.undo}>
              {t('looking.takeBack', { side: t(`common.${seat}`) })}
            </Button>
          </p>
        )}
      </section>
      <NightButton icon="left" onClick={onTitle}>
        {t('common.toTitle')}
      </NightButton>
    </main>
  );
};
