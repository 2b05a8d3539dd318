import { useEffect, useState } from 'react';
import { Icon, SuitIcon } from '../art/icon.tsx';
import { PenStroke } from '../art/stationery.tsx';
import { WaxSeal } from '../art/wax-seal.tsx';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Pips } from '../kit/pips.tsx';
import { SideName } from '../kit/side-name.tsx';
import { Toasts } from '../kit/toast.tsx';
import { SIDE_NAMES } from '../kit/side-names.ts';
import { Wordmark } from '../kit/wordmark.tsx';
import { closedNote, signingsIn, signingSheet, type SigningSheet } from '../../session/sheets/signing-sheet.ts';
import { giveCue } from '../../session/board-cue.ts';
import type { SeatView } from '../../agents/agent.ts';
import type { Reason } from '../../agents/reasons.ts';
import type { Side } from '../../engine/vocabulary.ts';
import type { Session } from '../../session/session.ts';
import { table } from '../../text/en/table.ts';
import { learn, t } from '../../text/text.ts';
import { useSession } from '../use-session.ts';
import '../look/signing.css';

learn('table', table);

/**
 * What the table leaves behind, over whatever screen the game has gone on to: the moment of a signing, and why the
 * table has closed. What was signed before the game was opened on this page is not celebrated again.
 */
export const Signing = ({ session }: { session: Session }) => {
  const { view, reasons } = useSession(session);
  const [shown, setShown] = useState<Shown>();
  if (view === null) return null;
  const signed = signingsIn(view.facts);
  const { side } = view.observation;
  if (shown === undefined || signed < shown[side]) setShown({ openai: signed, microsoft: signed });
  return (
    <AfterTable
      view={view}
      reasons={reasons}
      isNew={shown !== undefined && signed > shown[side]}
      onSeen={(at) => {
        if (shown !== undefined) setShown({ ...shown, [side]: at });
      }}
    />
  );
};

/** How many signings each side has seen: of two who share a screen, each is shown the deed in the own turn. */
type Shown = Readonly<Record<Side, number>>;

interface AfterTableProps {
  readonly view: SeatView;
  readonly reasons: readonly Reason[];
  /** Whether the last signing is still to be shown. */
  readonly isNew: boolean;
  readonly onSeen: (at: number) => void;
}

const AfterTable = ({ view: { observation, facts }, reasons, isNew, onSeen }: AfterTableProps) => {
  const sheet = isNew ? signingSheet(observation, facts) : undefined;
  const note = observation.phase === 'desk' ? closedNote(observation, facts, reasons) : undefined;
  if (sheet === undefined) return note === undefined ? null : <ClosedNote key={observation.quarter} text={note} />;
  const close = (): void => {
    onSeen(sheet.at);
  };
  return (
    <Dialog open wide onClose={close} title={sheet.cap}>
      <Deed sheet={sheet} />
      <div className="dialog-actions">
        <Button kind="ink" after="arrow" onClick={close}>
          {t('table.goOn')}
        </Button>
      </div>
    </Dialog>
  );
};

/** Why the table has closed, until it is put away. */
const ClosedNote = ({ text }: { text: string }) => {
  const [put, setPut] = useState(false);
  return (
    <Toasts
      notes={put ? [] : [{ id: text, icon: 'door', text }]}
      onClose={() => {
        setPut(true);
      }}
    />
  );
};

const LETTERS = { openai: 'O', microsoft: 'M' } as const;

/** While the deed is up, the painted room around it lights its candles. */
function useCandles(binds: boolean): void {
  useEffect(() => {
    giveCue({ signing: { binds } });
    return () => {
      giveCue({ signing: null });
    };
  }, [binds]);
}

const Deed = ({ sheet }: { sheet: SigningSheet }) => {
  useCandles(sheet.binds);
  return (
    <div className="deed" data-binds={sheet.binds}>
      <p className="deed-mark">
        <Wordmark size="deed" struck={sheet.binds} />
      </p>
      <p className="deed-lead">{sheet.lead}</p>
      <ul className="deed-suits">
        {sheet.suits
          .filter(({ lines }) => lines.length > 0)
          .map(({ suit, lines }) => (
            <li key={suit}>
              <b>
                <SuitIcon suit={suit} />
                {t(`common.${suit}`)}
              </b>
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </li>
          ))}
      </ul>
      <div className="deed-hands">
        {SIDE_NAMES.map((side) => (
          <div key={side} data-side={side}>
            <p className="deed-line">
              <PenStroke side={side} inInk />
              <span className="deed-seal">
                {sheet.binds && (
                  <WaxSeal wax={side} letter={LETTERS[side]} size={92} tilt={side === 'openai' ? -12 : 9} />
                )}
              </span>
            </p>
            <p>
              <SideName side={side} marked /> {t('table.byCounsel')}
            </p>
          </div>
        ))}
      </div>
      {sheet.gates.length > 0 && (
        <>
          <h3 className="cap ruled">{t('table.toClose')}</h3>
          <ul className="deed-gates">
            {sheet.gates.map(({ id, kind, name, stage, stages }) => (
              <li key={id}>
                <Icon name={kind === 'review' ? 'dome' : 'scales'} />
                <span>{name}</span>
                <Pips stage={stage} stages={stages} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
