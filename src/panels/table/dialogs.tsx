import { useState } from 'react';
import { ConceptLine } from '../glossary/concept.tsx';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { acrossFrom } from '../kit/side-names.ts';
import type { ClauseSheet } from '../../session/sheets/clause-sheet.ts';
import type { TableSheet } from '../../session/sheets/table-sheet.ts';
import { t } from '../../text/text.ts';
import { Tick } from './tick.tsx';
import type { PenHand } from './use-pen.ts';

const clausesOf = (sheet: TableSheet): readonly ClauseSheet[] => sheet.articles.flatMap(({ clauses }) => clauses);

interface PickerProps {
  readonly sheet: TableSheet;
  readonly label: string;
  readonly chosen: readonly number[];
  /** No more than these can be ticked. */
  readonly most?: number;
  readonly onToggle: (term: number) => void;
}

/** The terms of the draft, to be ticked. */
const TermPicker = ({ sheet, label, chosen, most = Infinity, onToggle }: PickerProps) => (
  <fieldset className="term-picker">
    <legend className="unseen">{label}</legend>
    {clausesOf(sheet).map(({ term, id, name, label: option }) => (
      <Tick
        key={id}
        label={name}
        note={option}
        checked={chosen.includes(term)}
        disabled={chosen.length >= most && !chosen.includes(term)}
        onChange={() => {
          onToggle(term);
        }}
      />
    ))}
  </fieldset>
);

const toggled = (chosen: readonly number[], term: number): number[] =>
  chosen.includes(term) ? chosen.filter((each) => each !== term) : [...chosen, term];

interface PaperProps {
  readonly sheet: TableSheet;
  readonly onClose: () => void;
}

/** Theirs is signed by one's hand: the last look before it. */
export const AcceptDialog = ({
  accept,
  onClose,
  onAccept,
}: {
  accept: TableSheet['actions']['accept'];
  onClose: () => void;
  onAccept: () => void;
}) => {
  if (accept === undefined) return null;
  return (
    <Dialog open onClose={onClose} title={t('table.acceptHead', { what: accept.label })}>
      <div className="table-paper">
        <p>{accept.text}</p>
        {accept.riders !== undefined && <p>{accept.riders}</p>}
      </div>
      <div className="dialog-actions">
        <Button kind="plain" onClick={onClose}>
          {t('table.cancel')}
        </Button>
        <Button kind="ink" icon="quill" onClick={onAccept}>
          {t('table.acceptGo')}
        </Button>
      </div>
    </Dialog>
  );
};

/** Which of two matters more: two terms are ticked, in the order of the question. */
export const ProbeDialog = ({
  sheet,
  onClose,
  onProbe,
}: PaperProps & { onProbe: (terms: readonly [number, number]) => void }) => {
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [first, second] = chosen;
  return (
    <Dialog open onClose={onClose} title={t('table.probeHead')}>
      <div className="table-paper">
        <p>{sheet.actions.probeText}</p>
        <ConceptLine ids={['information']} />
        <TermPicker
          sheet={sheet}
          label={t('table.probePick')}
          chosen={chosen}
          most={2}
          onToggle={(term) => {
            setChosen(toggled(chosen, term));
          }}
        />
      </div>
      <div className="dialog-actions">
        <Button
          kind="ink"
          icon="probe"
          disabled={first === undefined || second === undefined}
          onClick={() => {
            if (first !== undefined && second !== undefined) onProbe([first, second]);
          }}
        >
          {t('table.probeGo')}
        </Button>
      </div>
    </Dialog>
  );
};

/** Terms that go firm with the next draft. */
export const FirmDialog = ({ sheet, hand, onClose }: PaperProps & { hand: PenHand }) => (
  <Dialog open onClose={onClose} title={t('table.firmHead')}>
    <div className="table-paper">
      <p>{t('table.firmText')}</p>
      <ConceptLine ids={['commitment', 'credibility']} />
      <TermPicker
        sheet={sheet}
        label={t('table.firmHead')}
        chosen={hand.pen.firm}
        most={2}
        onToggle={hand.toggleFirm}
      />
    </div>
    <div className="dialog-actions">
      <Button kind="ink" icon="pin" onClick={onClose}>
        {t('table.firmDone')}
      </Button>
    </div>
  </Dialog>
);

const LEAST_NAMED = 4;

/** At least four terms of the draft, offered without binding anybody. */
export const MemorandumDialog = ({
  sheet,
  hand,
  onClose,
  onOffer,
}: PaperProps & { hand: PenHand; onOffer: (pack: readonly number[]) => void }) => {
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const fault = sheet.actions.memorandumFault;
  return (
    <Dialog open onClose={onClose} title={t('table.memorandumHead')}>
      <div className="table-paper">
        <p>{fault === undefined ? t('table.memorandumText') : t('table.memorandumNo', { why: fault })}</p>
        <ConceptLine ids={['staged-agreement', 'credibility']} />
        {fault === undefined && (
          <TermPicker
            sheet={sheet}
            label={t('table.memorandumHead')}
            chosen={chosen}
            onToggle={(term) => {
              setChosen(toggled(chosen, term));
            }}
          />
        )}
      </div>
      {fault === undefined && (
        <div className="dialog-actions">
          <Button
            kind="ink"
            icon="memo"
            disabled={chosen.length < LEAST_NAMED}
            onClick={() => {
              onOffer(hand.pen.draft.map((option, term) => (chosen.includes(term) ? option : -1)));
            }}
          >
            {t('table.memorandumGo', { count: chosen.length })}
          </Button>
        </div>
      )}
    </Dialog>
  );
};

/** A second draft beside the first: begun, or dropped. */
export const SecondDialog = ({ hand, onClose }: { hand: PenHand; onClose: () => void }) => {
  const writing = hand.pen.second !== undefined;
  return (
    <Dialog open onClose={onClose} title={t('table.secondHead')}>
      <div className="table-paper">
        <p>{t('table.secondText')}</p>
        <ConceptLine ids={['equivalent-offers']} />
      </div>
      <div className="dialog-actions">
        <Button
          kind="ink"
          icon="copy"
          onClick={() => {
            if (writing) hand.dropSecond();
            else hand.beginSecond();
            onClose();
          }}
        >
          {t(writing ? 'table.secondDrop' : 'table.secondGo')}
        </Button>
      </div>
    </Dialog>
  );
};

/** Adjourning is free; walking out is not, so it is asked twice. */
export const LeaveDialog = ({
  sheet,
  onClose,
  onLeave,
}: PaperProps & { onLeave: (how: 'adjourn' | 'walk-out') => void }) => {
  const [sure, setSure] = useState(false);
  const { walkedOut } = sheet.actions;
  const side = t(`common.${acrossFrom(sheet.side)}`);
  return (
    <Dialog open onClose={onClose} title={t('table.leaveHead')}>
      <div className="table-paper">
        <p>{walkedOut ? t('table.leaveTextWalked', { side }) : t('table.leaveText')}</p>
        <p>{t(walkedOut ? 'table.walkTextWalked' : 'table.walkText')}</p>
        <ConceptLine ids={['brinkmanship', 'trust']} />
      </div>
      <div className="dialog-actions">
        <Button
          kind="plain"
          icon="cross"
          onClick={() => {
            if (sure) onLeave('walk-out');
            else setSure(true);
          }}
        >
          {t(sure ? 'table.walkSure' : 'table.walkGo')}
        </Button>
        <Button
          kind="ink"
          icon="door"
          onClick={() => {
            onLeave('adjourn');
          }}
        >
          {t('table.adjournGo')}
        </Button>
      </div>
    </Dialog>
  );
};
