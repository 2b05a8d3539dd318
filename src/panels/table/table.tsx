import { useEffect, useState } from 'react';
import { Segmented } from '../kit/segmented.tsx';
import { Toasts, type ToastNote } from '../kit/toast.tsx';
import { acrossFrom } from '../kit/side-names.ts';
import type { SeatView } from '../../agents/agent.ts';
import type { Move, Refusal } from '../../engine/moves.ts';
import { theirDraft } from '../../session/sheets/draft-start.ts';
import { tableSheet } from '../../session/sheets/table-sheet.ts';
import type { Session } from '../../session/session.ts';
import { refusals } from '../../text/en/refusals.ts';
import { table } from '../../text/en/table.ts';
import { learn, t } from '../../text/text.ts';
import { useSession } from '../use-session.ts';
import { ActionBar, type TableDialog } from './action-bar.tsx';
import { Contract } from './contract-sheet.tsx';
import { CounterpartPanel } from './counterpart-panel.tsx';
import { TablePapers } from './table-papers.tsx';
import { usePen } from './use-pen.ts';
import { useReading } from './use-reading.ts';
import { TableStrip, WorthPanel } from './worth-panel.tsx';
import '../look/table.css';
import '../look/table-papers.css';

learn('table', table);
learn('refusals', refusals);

/** The table of a quarter: the other side, the contract between, one's own side, and the moves. */
export const TableScreen = ({ session }: { session: Session }) => {
  const { view } = useSession(session);
  return view === null ? null : <Table key={view.observation.quarter} session={session} view={view} />;
};

type Pane = 'sheet' | 'them' | 'mine';

const Table = ({ session, view }: { session: Session; view: SeatView }) => {
  const seen = view.observation;
  const state = useSession(session);
  const hand = usePen(seen);
  const { pen } = hand;
  const [pane, setPane] = useState<Pane>('sheet');
  const [dialog, setDialog] = useState<TableDialog>();
  const [notes, setNotes] = useState<readonly ToastNote[]>([]);
  const current = pen.onSecond && pen.second !== undefined ? pen.second : pen.draft;
  const read = useReading(session, current);
  const theirs = useReading(session, theirDraft(seen));
  const shown = pen.version === 'theirs' ? theirs : read;
  const sheet = tableSheet(state, pen, { draft: read.reading, theirs: theirs.reading });
  const spoken = useSpoken(shown.stale ? undefined : sheet?.worth?.spoken);
  if (sheet === undefined) return null;

  const submit = async (move: Move): Promise<Refusal | undefined> => {
    const refusal = await session.submit(move);
    setDialog(undefined);
    setNotes(
      refusal === undefined
        ? []
        : [{ id: refusal.code, icon: 'door', text: t(`refusals.${refusal.code}`), kind: 'refusal' }],
    );
    return refusal;
  };
  const propose = async (): Promise<void> => {
    const { draft, second, riders, firm } = pen;
    const beside = second === undefined ? {} : { alternative: second };
    const refusal = await submit({ side: seen.side, type: 'propose', package: draft, ...beside, riders, firm });
    if (refusal === undefined) hand.spent();
  };
  return (
    <main className="table" data-pane={pane}>
      <p className="unseen" role="status">
        {spoken}
      </p>
      <TableStrip sheet={sheet} />
      <Panes pane={pane} them={t(`common.${acrossFrom(seen.side)}`)} onPane={setPane} />
      <CounterpartPanel sheet={sheet.counterpart} />
      <Contract
        sheet={sheet}
        hand={hand}
        stale={shown.stale}
        onAdopt={() => {
          hand.adopt(theirDraft(seen));
        }}
      />
      <WorthPanel sheet={sheet} stale={shown.stale} failed={shown.failed} />
      <ActionBar sheet={sheet} hand={hand} stale={read.stale} onOpen={setDialog} onPropose={() => void propose()} />
      <TablePapers sheet={sheet} hand={hand} dialog={dialog} onOpen={setDialog} onMove={(move) => void submit(move)} />
      <Toasts
        notes={notes}
        onClose={() => {
          setNotes([]);
        }}
      />
    </main>
  );
};

const Panes = ({ pane, them, onPane }: { pane: Pane; them: string; onPane: (pane: Pane) => void }) => (
  <div className="table-panes">
    <Segmented
      label={t('table.panes')}
      labelUnseen
      options={[
        { value: 'sheet', label: t('table.tabSheet') },
        { value: 'them', label: them },
        { value: 'mine', label: t('table.tabYours') },
      ]}
      value={pane}
      onChange={onPane}
    />
  </div>
);

/** Announcements come at most once a second. */
const QUIET_MS = 1_000;

/** A sentence for those who listen, once it has stood for a second. */
function useSpoken(sentence: string | undefined): string {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    if (sentence === undefined) return undefined;
    const timer = setTimeout(() => {
      setSpoken(sentence);
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [sentence]);
  return spoken;
}
