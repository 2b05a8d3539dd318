import { useMemo, useState } from 'react';
import type { Orders } from '../../engine/game.ts';
import type { Observation } from '../../engine/observe.ts';
import { deskSheet, type CardChoices } from '../../session/sheets/desk-sheet.ts';
import { foresee, type Foresight } from '../../session/sheets/foresight.ts';
import { ledgerSheet } from '../../session/sheets/ledger-sheet.ts';
import { riverSheet } from '../../session/sheets/river-sheet.ts';
import type { Session } from '../../session/session.ts';
import { desk } from '../../text/en/desk.ts';
import { refusals } from '../../text/en/refusals.ts';
import { learn, t } from '../../text/text.ts';
import { LedgerStrip } from '../kit/ledger-strip.tsx';
import { SparkLine } from '../kit/spark-line.tsx';
import { Toasts, type ToastNote } from '../kit/toast.tsx';
import { useSheet } from '../use-language.ts';
import { useSession } from '../use-session.ts';
import { ComputePanel } from './compute-panel.tsx';
import { HandAndTickets } from './hand.tsx';
import { OrderDialog } from './order-dialog.tsx';
import { SealPanel } from './seal-panel.tsx';
import { Slots } from './slots.tsx';
import { useDraftOrders } from './use-draft-orders.ts';
import '../look/desk.css';

learn('desk', desk);
learn('refusals', refusals);

/** The desk of a quarter: compute, three orders in secret, the money that they would leave. */
export const DeskScreen = ({ session }: { session: Session }) => {
  const { view } = useSession(session);
  if (view === null) return null;
  return <Desk key={view.observation.quarter} session={session} seen={view.observation} />;
};

/** A card that is being made into an order: a new one, or the one at a place. */
interface Opened {
  readonly card: CardChoices;
  readonly target?: string | undefined;
  readonly place?: number | undefined;
}

interface DeskProps {
  readonly session: Session;
  readonly seen: Observation;
}

const Desk = ({ session, seen }: DeskProps) => {
  const draft = useDraftOrders(session, seen);
  const { orders, locked } = draft;
  const [opened, setOpened] = useState<Opened>();
  const foresight = useMemo(() => foresee(seen, orders), [seen, orders]);
  const sheet = useSheet(deskSheet, seen);
  const full = orders.directives.length >= sheet.most;
  return (
    <main className="desk">
      <ComputePanel
        river={riverSheet(seen, orders.split, foresight)}
        split={orders.split}
        disabled={locked}
        onChange={draft.slide}
      />
      <Slots
        seen={seen}
        given={orders.directives}
        most={sheet.most}
        locked={locked}
        hand={sheet.hand}
        onOpen={(card, place) => {
          setOpened({ card, place });
        }}
        onRemove={draft.remove}
      />
      <Books seen={seen} foresight={foresight} />
      <HandAndTickets
        sheet={sheet}
        orders={orders}
        locked={locked}
        full={full}
        onOpen={(card, target) => {
          setOpened({ card, target });
        }}
        onMatches={draft.match}
      />
      <Seal session={session} seen={seen} orders={orders} score={draft.score} />
      {opened !== undefined && (
        <OrderDialog
          session={session}
          seen={seen}
          orders={orders}
          {...opened}
          blocked={locked ? t('desk.sealedHead') : full ? t('desk.handFull') : undefined}
          onGive={(order) => {
            draft.put(order, opened.place);
            setOpened(undefined);
          }}
          onClose={() => {
            setOpened(undefined);
          }}
        />
      )}
    </main>
  );
};

const Books = ({ seen, foresight }: { seen: Observation; foresight: Foresight }) => {
  const ledger = ledgerSheet(seen, foresight);
  return (
    <div className="desk-ledger" title={t('desk.estNote')}>
      <LedgerStrip title={t('desk.ledger')} unit={ledger.unit} entries={ledger.lines}>
        <div className="desk-spark">
          <small>{ledger.caption}</small>
          <SparkLine values={ledger.cash} known={1} label={ledger.spoken} lowText={ledger.low} />
        </div>
      </LedgerStrip>
    </div>
  );
};

type SealProps = DeskProps & {
  readonly orders: Orders;
  readonly score: ReturnType<typeof useDraftOrders>['score'];
};

/** Sealing, and what the rules may say against it. */
const Seal = ({ session, seen, orders, score }: SealProps) => {
  const [notes, setNotes] = useState<readonly ToastNote[]>([]);
  const seal = async (): Promise<void> => {
    const refusal = await session.submit({ side: seen.side, type: 'direct', ...orders });
    if (refusal === undefined) return;
    setNotes([{ id: refusal.code, icon: 'door', text: t(`refusals.${refusal.code}`), kind: 'refusal' }]);
  };
  return (
    <>
      <SealPanel seen={seen} given={orders.directives.length} score={score} onSeal={() => void seal()} />
      <Toasts
        notes={notes}
        onClose={() => {
          setNotes([]);
        }}
      />
    </>
  );
};
