import { PaperButton } from '../kit/button.tsx';
import { RoundDiscs } from '../kit/round-discs.tsx';
import { acrossFrom } from '../kit/side-names.ts';
import type { TableSheet } from '../../session/sheets/table-sheet.ts';
import { t } from '../../text/text.ts';
import { LastingButton } from './lasting-button.tsx';
import type { PenHand } from './use-pen.ts';

/** Papers that an action lays over the table before it is done. */
export type TableDialog =
  | 'accept'
  | 'accept-second'
  | 'probe'
  | 'firm'
  | 'memorandum'
  | 'second'
  | 'riders'
  | 'leave'
  | 'more'
  | 'ask'
  | 'fairer'
  | 'acceptance';

export interface ActionBarProps {
  readonly sheet: TableSheet;
  readonly hand: PenHand;
  readonly stale: boolean;
  readonly onOpen: (dialog: TableDialog) => void;
  readonly onPropose: () => void;
}

/** The moves of the table: rounds, what can be done with theirs, what can be done instead, and the proposal. */
export const ActionBar = (props: ActionBarProps) => {
  const { sheet, onOpen } = props;
  const { actions } = sheet;
  return (
    <footer className="table-bar" aria-label={t('table.actions')}>
      <Rounds sheet={sheet} />
      {actions.accept !== undefined && (
        <LastingButton
          className="bar-accept"
          icon="check"
          note={actions.accept.worth}
          onClick={() => {
            onOpen('accept');
          }}
        >
          {actions.acceptSecond === undefined ? actions.accept.label : t('table.acceptFirst')}
        </LastingButton>
      )}
      <div className="bar-rest">
        <Choices {...props} />
      </div>
      <LastingButton
        className="bar-more"
        icon="dots"
        aria-label={t('table.more')}
        disabled={!actions.yourTurn}
        onClick={() => {
          onOpen('more');
        }}
      />
      <Propose {...props} />
    </footer>
  );
};

const Rounds = ({ sheet: { side, actions } }: { sheet: TableSheet }) => (
  <div className="bar-rounds" title={t('table.roundsHidden')}>
    <p className="cap">{actions.round}</p>
    <RoundDiscs side={side} label={t('kit.you')} {...actions.yours} />
    <RoundDiscs side={acrossFrom(side)} label={t('kit.them')} {...actions.theirs} />
  </div>
);

/** Every move but the two great ones; on a narrow page they stand on a paper of their own. */
export const Choices = ({ sheet, hand, onOpen }: Pick<ActionBarProps, 'sheet' | 'hand' | 'onOpen'>) => {
  const { actions } = sheet;
  const { firm, riders, second } = hand.pen;
  const open = (dialog: TableDialog) => () => {
    onOpen(dialog);
  };
  return (
    <>
      {actions.acceptSecond !== undefined && (
        <LastingButton icon="copy" note={actions.acceptSecond.worth} onClick={open('accept-second')}>
          {t('table.acceptSecond')}
        </LastingButton>
      )}
      <LastingButton icon="probe" disabled={!actions.mayProbe} onClick={open('probe')}>
        {t('table.probe')}
      </LastingButton>
      <LastingButton
        icon="pin"
        note={firm.length > 0 ? t('table.firmCount', { count: firm.length }) : undefined}
        disabled={!actions.mayProbe}
        onClick={open('firm')}
      >
        {t('table.firm')}
      </LastingButton>
      <LastingButton icon="memo" disabled={!actions.mayProbe} onClick={open('memorandum')}>
        {t('table.memorandum')}
      </LastingButton>
      <LastingButton
        icon="copy"
        disabled={!actions.mayProbe || (actions.secondSpent && second === undefined)}
        title={actions.secondSpent ? t('table.secondSpent') : undefined}
        onClick={open('second')}
      >
        {t('table.second')}
      </LastingButton>
      <LastingButton
        icon="coin"
        note={riders.length > 0 ? riders.length : undefined}
        disabled={!actions.mayLetter}
        onClick={open('riders')}
      >
        {t('table.riders')}
      </LastingButton>
      <LastingButton icon="door" disabled={!actions.yourTurn} onClick={open('leave')}>
        {t(actions.walkedOut ? 'table.leaveWalked' : 'table.leave')}
      </LastingButton>
    </>
  );
};

const Propose = ({ sheet, hand, stale, onPropose }: ActionBarProps) => {
  const { actions, proposeNote, side } = sheet;
  const note = !actions.yourTurn
    ? t('table.waiting', { side: t(`common.${acrossFrom(side)}`) })
    : stale || proposeNote === undefined
      ? t('table.reading_short')
      : proposeNote;
  return (
    <PaperButton
      className="btn-wide bar-propose"
      after="quill"
      note={note}
      aria-disabled={!actions.mayPropose}
      onClick={() => {
        if (actions.mayPropose) onPropose();
      }}
    >
      {hand.pen.second === undefined ? t('table.propose', { number: actions.draftNumber }) : t('table.proposeTwo')}
    </PaperButton>
  );
};
