import { useState } from 'react';
import { TermConcept } from '../glossary/concept.tsx';
import { Button } from '../kit/button.tsx';
import { Ladder } from '../kit/ladder.tsx';
import { ClauseHeads, RedlineClause, type ClauseMark } from '../kit/redline-clause.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { Sheet } from '../kit/sheet.tsx';
import { SuitHead } from '../kit/suit-head.tsx';
import { acrossFrom } from '../kit/side-names.ts';
import type { ClauseNote, ClauseSheet, Version } from '../../session/sheets/clause-sheet.ts';
import type { TableSheet } from '../../session/sheets/table-sheet.ts';
import { t } from '../../text/text.ts';
import { LastingButton } from './lasting-button.tsx';
import { Tick } from './tick.tsx';
import type { PenHand } from './use-pen.ts';
import type { TalkKind } from './use-answer.ts';

export interface ContractProps {
  readonly sheet: TableSheet;
  readonly hand: PenHand;
  /** The numbers are of an earlier draft. */
  readonly stale: boolean;
  /** Their draft becomes one's own. */
  readonly onAdopt: () => void;
  readonly onTalk: (kind: TalkKind) => void;
}

/** The contract as it lies on the table: a redline by four suits, each clause opening on its ladder. */
export const Contract = ({ sheet, hand, stale, ...talk }: ContractProps) => {
  const [open, setOpen] = useState<number>();
  const { pen } = hand;
  return (
    <div className="table-contract" data-stale={stale} data-turn={sheet.actions.yours.turn}>
      <Sheet binding={sheet.binding} margin>
        <ContractHead sheet={sheet} hand={hand} {...talk} />
        <ClauseHeads side={sheet.side} />
        {sheet.articles.map(({ suit, clauses }, at) => (
          <section key={suit} aria-label={t(`common.${suit}`)}>
            <SuitHead suit={suit} article={at + 1} />
            {clauses.map((clause) => (
              <Clause
                key={clause.id}
                sheet={sheet}
                clause={clause}
                hand={hand}
                open={open === clause.term && pen.version === 'yours'}
                onEdit={() => {
                  setOpen(open === clause.term ? undefined : clause.term);
                }}
              />
            ))}
          </section>
        ))}
      </Sheet>
    </div>
  );
};

const ContractHead = ({ sheet, hand, ...talk }: Omit<ContractProps, 'stale'>) => (
  <header className="contract-head">
    <div>
      <p className="cap">{sheet.cap}</p>
      <h1>{sheet.head}</h1>
      {sheet.riding !== '' && <p className="contract-riding">{t('table.subRiders', { riders: sheet.riding })}</p>}
    </div>
    <div className="contract-key">
      <p>
        <ins data-side={sheet.side}>{t('table.yourChanges')}</ins>
        {sheet.hasTheirs && <ins data-side={acrossFrom(sheet.side)}>{t('table.theirChanges')}</ins>}
      </p>
      <p>{sheet.note}</p>
    </div>
    <Versions sheet={sheet} hand={hand} {...talk} />
  </header>
);

/** Which version lies on the table; with a second draft in hand, which of the two. */
const Versions = ({ sheet, hand, onAdopt, onTalk }: Omit<ContractProps, 'stale'>) => {
  const { pen } = hand;
  const versions: { value: Version; label: string; disabled?: boolean }[] = [
    { value: 'yours', label: t('table.showYours') },
    {
      value: 'theirs',
      label: t(sheet.hasTheirSecond ? 'table.showTheirFirst' : 'table.showTheirs'),
      disabled: !sheet.hasTheirs,
    },
    ...(sheet.hasTheirSecond ? [{ value: 'theirs-second' as const, label: t('table.showTheirSecond') }] : []),
    { value: 'in-force', label: t('table.showInForce') },
  ];
  return (
    <div className="contract-versions">
      <Segmented
        label={t('table.show')}
        labelUnseen
        options={versions}
        value={pen.version}
        onChange={(version) => {
          hand.show(version);
        }}
      />
      {(pen.version === 'theirs' || pen.version === 'theirs-second') && (
        <Button kind="plain" icon="copy" onClick={onAdopt}>
          {t('table.fromTheirs')}
        </Button>
      )}
      {pen.second !== undefined && pen.version === 'yours' && (
        <Segmented
          label={t('table.which')}
          labelUnseen
          options={[
            { value: 'first', label: t('table.first') },
            { value: 'second', label: t('table.secondTab') },
          ]}
          value={pen.onSecond ? 'second' : 'first'}
          onChange={(which) => {
            hand.turnTo(which === 'second');
          }}
        />
      )}
      {pen.version === 'yours' && <Talk sheet={sheet} onTalk={onTalk} />}
    </div>
  );
};

/** What can be asked of the draft in hand without a move. */
const Talk = ({ sheet: { actions }, onTalk }: Pick<ContractProps, 'sheet' | 'onTalk'>) => (
  <div className="contract-talk">
    {actions.computer && (
      <LastingButton
        kind="plain"
        icon="probe"
        disabled={!actions.mayAsk}
        onClick={() => {
          onTalk('ask');
        }}
      >
        {t('table.ask')}
      </LastingButton>
    )}
    <LastingButton
      kind="plain"
      icon="scales"
      disabled={!actions.mayAsk}
      onClick={() => {
        onTalk('fairer');
      }}
    >
      {t('table.fairer')}
    </LastingButton>
  </div>
);

const NOTE_ICONS = { readers: 'dome', memorandum: 'memo', condition: 'dome' } as const;

const markOf = (note: ClauseNote): ClauseMark =>
  note.kind === 'agreed' || note.kind === 'firm'
    ? note
    : { kind: 'note', icon: NOTE_ICONS[note.kind], text: note.text };

interface ClauseProps {
  readonly sheet: TableSheet;
  readonly clause: ClauseSheet;
  readonly hand: PenHand;
  readonly open: boolean;
  readonly onEdit: () => void;
}

const Clause = ({ sheet, clause, hand, open, onEdit }: ClauseProps) => (
  <RedlineClause
    side={sheet.side}
    number={clause.term + 1}
    name={clause.name}
    wording={clause.wording}
    open={open && clause.open}
    {...(clause.worth === undefined ? {} : { worth: clause.worth })}
    {...(clause.mark === undefined ? {} : { mark: markOf(clause.mark) })}
    {...(clause.open ? { onEdit } : {})}
  >
    <Ladder
      side={sheet.side}
      label={clause.name}
      unit={clause.short}
      options={clause.rungs}
      value={clause.chosen}
      ownerless={!clause.owned}
      onChange={(id) => {
        const option = clause.rungs.findIndex((rung) => rung.id === id);
        if (option >= 0) hand.choose(clause.term, option);
      }}
    />
    <ul className="clause-notes">
      {clause.notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
      <li>
        {clause.why} <TermConcept term={clause.id} />
      </li>
    </ul>
    <Tick
      label={t('table.firm')}
      note={t('table.firmCount', { count: hand.pen.firm.length })}
      checked={hand.pen.firm.includes(clause.term)}
      disabled={hand.pen.firm.length >= 2 && !hand.pen.firm.includes(clause.term)}
      onChange={() => {
        hand.toggleFirm(clause.term);
      }}
    />
  </RedlineClause>
);
