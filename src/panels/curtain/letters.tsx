import { useState } from 'react';
import { areTwo } from '../../session/seats.ts';
import type { Session } from '../../session/session.ts';
import { mandateBrief, mandateNames, monthOf } from '../../session/sheets/setup-sheet.ts';
import { t } from '../../text/text.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { MandateLetter } from '../setup/mandate-letter.tsx';
import { useSession } from '../use-session.ts';
import '../look/setup.css';

export interface LettersProps {
  readonly session: Session;
  readonly asked: boolean;
  readonly onAsked: (asked: boolean) => void;
}

/**
 * The letter of one's own board: whenever it is asked for, and where two share the screen, when each first sits down,
 * since the setup could show it to neither.
 */
export const Letters = ({ session, asked, onAsked }: LettersProps) => {
  const state = useSession(session);
  const [read, setRead] = useState<readonly string[]>([]);
  const { view, seat, looking } = state;
  if (view === null) return null;
  const { mandate, quarter, scenario } = view.observation;
  const first = looking === null && areTwo(state) && quarter === 0 && !read.includes(seat);
  const close = (): void => {
    setRead([...read, seat]);
    onAsked(false);
  };
  return (
    <Dialog open={asked || first} wide onClose={close} title={t('looking.letter')}>
      <div className="letter-again">
        <MandateLetter
          side={seat}
          date={monthOf(scenario)}
          mandate={mandateBrief(mandate, seat)}
          theirMandates={mandateNames(seat)}
        />
      </div>
      <div className="dialog-actions">
        <Button kind="ink" onClick={close}>
          {t('common.close')}
        </Button>
      </div>
    </Dialog>
  );
};
