import { useEffect, useState } from 'react';
import { Segmented } from '../kit/segmented.tsx';
import { Toasts, type ToastNote } from '../kit/toast.tsx';
import { acrossFrom } from '../kit/side-names.ts';
import type { SeatView } from '../../agents/agent.ts';
import type { Package } from '../../engine/game.ts';
import type { Move, Refusal } from '../../engine/moves.ts';
import type { Observation } from '../../engine/observe.ts';
import { theirDraft, theirSecond } from '../../session/sheets/draft-start.ts';
import { tableSheet, theirsShown, type TableSheet } from '../../session/sheets/table-sheet.ts';
import type { Session } from '../../session/session.ts';
import { refusals } from '../../text/en/refusals.ts';
import { table } from '../../text/en/table.ts';
import { learn, t } from '../../text/text.ts';
import { useSession } from '../use-session.ts';
import { ActionBar, type TableDialog } from './action-bar.tsx';
import { Contract } from './contract-sheet.tsx';
import { CounterpartPanel } from './counterpart-panel.tsx';
import { AcceptancePaper } from './acceptance.tsx';
import { TablePapers } from './table-papers.tsx';
import { TalkPaper } from './talk-papers.tsx';
import { useAnswer } from './use-answer.ts';
import { usePen, type PenHand } from './use-pen.ts';
import { useReading, type Read } from './use-reading.ts';
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
  const hand = usePen(seen);
  const [pane, setPane] = useState<Pane>('sheet');
  const desk = useTableDesk(session, seen, hand);
  const { sheet, shown, read, dialog, open, submit } = desk;
  const spoken = useSpoken(shown.stale ? undefined : sheet?.worth?.spoken);
  if (sheet === undefined) return null;
  return (
    <main className="table" data-pane={pane}>
      <p className="unseen" role="status">
        {spoken}
      </p>
      {pane !== 'sheet' && <h1 className="unseen">{t('common.table')}</h1>}
      <TableStrip sheet={sheet} />
      <Panes pane={pane} them={t(`common.${acrossFrom(seen.side)}`)} onPane={setPane} />
      <CounterpartPanel sheet={sheet.counterpart} />
      <Contract
        sheet={sheet}
        hand={hand}
        stale={shown.stale}
        onAdopt={() => {
          hand.adopt(theirsShown(seen, hand.pen.version));
        }}
        onTalk={open}
      />
      <WorthPanel
        sheet={sheet}
        stale={shown.stale}
        failed={shown.failed}
        onWhy={() => {
          open('acceptance');
        }}
      />
      <ActionBar sheet={sheet} hand={hand} stale={read.stale} onOpen={open} onPropose={() => void desk.propose()} />
      <TablePapers sheet={sheet} hand={hand} dialog={dialog} onOpen={open} onMove={(move) => void submit(move)} />
      <ReadingPapers session={session} seen={seen} sheet={sheet} hand={hand} desk={desk} />
      <Toasts
        notes={desk.notes}
        onClose={() => {
          desk.say([]);
        }}
      />
    </main>
  );
};

interface TableDesk {
  readonly sheet: TableSheet | undefined;
  /** The reading of the draft in hand, and of the version that lies on the table. */
  readonly read: Read;
  readonly shown: Read;
  readonly dialog: TableDialog | undefined;
  readonly open: (dialog: TableDialog | undefined) => void;
  readonly notes: readonly ToastNote[];
  readonly say: (notes: readonly ToastNote[]) => void;
  readonly submit: (move: Move) => Promise<Refusal | undefined>;
  readonly propose: () => Promise<void>;
}

/** What lies on the table and what is done there: its sheet, the paper that is up, and moves with their refusals. */
function useTableDesk(session: Session, seen: Observation, hand: PenHand): TableDesk {
  const state = useSession(session);
  const { pen } = hand;
  const [dialog, open] = useState<TableDialog>();
  const [notes, say] = useState<readonly ToastNote[]>([]);
  const read = useReading(session, pen.onSecond && pen.second !== undefined ? pen.second : pen.draft);
  const theirs = useReading(session, theirDraft(seen));
  const second = useReading(session, theirSecond(seen));
  const shown = { yours: read, 'in-force': read, theirs, 'theirs-second': second }[pen.version];
  const readings = { draft: read.reading, theirs: theirs.reading, theirSecond: second.reading };
  const submit = async (move: Move): Promise<Refusal | undefined> => {
    const refusal = await session.submit(move);
    open(undefined);
    say(
      refusal === undefined
        ? []
        : [{ id: refusal.code, icon: 'door', text: t(`refusals.${refusal.code}`), kind: 'refusal' }],
    );
    return refusal;
  };
  const propose = async (): Promise<void> => {
    const { draft, riders, firm } = pen;
    const beside = pen.second === undefined ? {} : { alternative: pen.second };
    const refusal = await submit({ side: seen.side, type: 'propose', package: draft, ...beside, riders, firm });
    if (refusal === undefined) hand.spent();
  };
  return { sheet: tableSheet(state, pen, readings), read, shown, dialog, open, notes, say, submit, propose };
}

interface ReadingPapersProps {
  readonly session: Session;
  readonly seen: Observation;
  readonly sheet: TableSheet;
  readonly hand: PenHand;
  readonly desk: TableDesk;
}

/** Papers that tell something of a draft and move nothing. */
const ReadingPapers = ({ session, seen, sheet, hand, desk }: ReadingPapersProps) => {
  const { dialog, open, say } = desk;
  const kind = dialog === 'ask' || dialog === 'fairer' ? dialog : undefined;
  const asking = useAnswer(session, seen, hand.pen, kind);
  const close = (): void => {
    open(undefined);
  };
  const use = (pack: Package, count: number): void => {
    hand.adopt(pack);
    close();
    say([{ id: pack.join(), icon: 'quill', text: t('table.usedDraft', { count }) }]);
  };
  if (kind !== undefined) return <TalkPaper kind={kind} side={seen.side} asking={asking} onClose={close} onUse={use} />;
  const worth = dialog === 'acceptance' ? sheet.worth : undefined;
  if (worth?.acceptance === undefined) return null;
  return <AcceptancePaper sheet={worth.acceptance} beats={worth.beats} onClose={close} />;
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
