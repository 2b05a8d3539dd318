import { useState } from 'react';
import { ConceptLine } from '../glossary/concept.tsx';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Segmented } from '../kit/segmented.tsx';
import type { Rider } from '../../engine/game.ts';
import type { RiderRow } from '../../session/sheets/riders-sheet.ts';
import { t } from '../../text/text.ts';

export interface RidersProps {
  readonly rows: readonly RiderRow[];
  readonly riders: readonly Rider[];
  readonly onClose: () => void;
  readonly onKeep: (riders: readonly Rider[]) => void;
  readonly onSend: (riders: readonly Rider[]) => void;
}

const MOST = 2;
const NONE = 'none';

const same = (one: Rider, two: Rider): boolean => JSON.stringify(one) === JSON.stringify(two);

/** Side payments and favours: on the draft, or alone as a letter. */
export const RidersDialog = ({ rows, riders, onClose, onKeep, onSend }: RidersProps) => {
  const [chosen, setChosen] = useState(riders);
  return (
    <Dialog open wide onClose={onClose} title={t('table.ridersHead')}>
      <div className="table-paper">
        <p>{rows.length === 0 ? t('table.ridersNone') : t('table.ridersText')}</p>
        <ConceptLine ids={['side-payments']} />
        {rows.map((row) => (
          <Row
            key={row.id}
            row={row}
            chosen={chosen}
            onChoose={(rider) => {
              const others = chosen.filter((each) => each.type !== row.kind);
              setChosen(rider === undefined ? others : [...others, rider]);
            }}
          />
        ))}
      </div>
      <div className="dialog-actions">
        <Button
          kind="plain"
          icon="envelope"
          disabled={chosen.length === 0}
          onClick={() => {
            onSend(chosen);
          }}
        >
          {t('table.ridersSend')}
        </Button>
        <Button
          kind="ink"
          icon="coin"
          onClick={() => {
            onKeep(chosen);
          }}
        >
          {t('table.ridersKeep')}
        </Button>
      </div>
    </Dialog>
  );
};

interface RowProps {
  readonly row: RiderRow;
  readonly chosen: readonly Rider[];
  readonly onChoose: (rider: Rider | undefined) => void;
}

const Row = ({ row, chosen, onChoose }: RowProps) => {
  const mine = row.options.find(({ rider }) => chosen.some((each) => same(each, rider)));
  const full = chosen.length >= MOST && chosen.every(({ type }) => type !== row.kind);
  return (
    <div className="rider-row">
      <Segmented
        label={row.label}
        options={[
          { value: NONE, label: t('table.none') },
          ...row.options.map(({ id, label }) => ({ value: id, label, disabled: full })),
        ]}
        value={mine?.id ?? NONE}
        onChange={(id) => {
          onChoose(row.options.find((option) => option.id === id)?.rider);
        }}
      />
    </div>
  );
};
