import { Dialog } from '../kit/dialog.tsx';
import type { Package } from '../../engine/game.ts';
import type { Move } from '../../engine/moves.ts';
import type { TableSheet } from '../../session/sheets/table-sheet.ts';
import { t } from '../../text/text.ts';
import { Choices, type TableDialog } from './action-bar.tsx';
import { AcceptDialog, FirmDialog, LeaveDialog, MemorandumDialog, ProbeDialog, SecondDialog } from './dialogs.tsx';
import { RidersDialog } from './riders-dialog.tsx';
import type { PenHand } from './use-pen.ts';

export interface TablePapersProps {
  readonly sheet: TableSheet;
  readonly hand: PenHand;
  readonly dialog: TableDialog | undefined;
  readonly onOpen: (dialog: TableDialog | undefined) => void;
  readonly onMove: (move: Move) => void;
}

/** The paper that an action has laid over the table, if any. */
export const TablePapers = (props: TablePapersProps) => {
  const { sheet, hand, dialog, onOpen, onMove } = props;
  const { side } = sheet;
  const onClose = (): void => {
    onOpen(undefined);
  };
  const shared = { sheet, hand, onClose };
  switch (dialog) {
    case 'accept':
    case 'accept-second': {
      const draft = dialog === 'accept' ? 0 : 1;
      const onAccept = (): void => {
        onMove({ side, type: 'accept', draft });
      };
      const accept = draft === 0 ? sheet.actions.accept : sheet.actions.acceptSecond;
      return <AcceptDialog accept={accept} onClose={onClose} onAccept={onAccept} />;
    }
    case 'probe': {
      const onProbe = (terms: readonly [number, number]): void => {
        onMove({ side, type: 'probe', terms });
      };
      return <ProbeDialog {...shared} onProbe={onProbe} />;
    }
    case 'memorandum': {
      const onOffer = (pack: Package): void => {
        onMove({ side, type: 'memorandum', package: pack });
      };
      return <MemorandumDialog {...shared} onOffer={onOffer} />;
    }
    case 'leave': {
      const onLeave = (type: 'adjourn' | 'walk-out'): void => {
        onMove({ side, type });
      };
      return <LeaveDialog {...shared} onLeave={onLeave} />;
    }
    default:
      return <OwnPapers {...props} onClose={onClose} />;
  }
};

/** Papers that change one's own draft, and the list of all moves. */
const OwnPapers = ({ sheet, hand, dialog, onOpen, onMove, onClose }: TablePapersProps & { onClose: () => void }) => {
  switch (dialog) {
    case 'firm':
      return <FirmDialog sheet={sheet} hand={hand} onClose={onClose} />;
    case 'second':
      return <SecondDialog hand={hand} onClose={onClose} />;
    case 'riders':
      return (
        <RidersDialog
          rows={sheet.riders}
          riders={hand.pen.riders}
          onClose={onClose}
          onKeep={(riders) => {
            hand.setRiders(riders);
            onClose();
          }}
          onSend={(riders) => {
            hand.setRiders([]);
            onMove({ side: sheet.side, type: 'letter', riders });
          }}
        />
      );
    case 'more':
      return (
        <Dialog open onClose={onClose} title={t('table.more')} place="right">
          <div className="table-more">
            <Choices sheet={sheet} hand={hand} onOpen={onOpen} />
          </div>
        </Dialog>
      );
    default:
      return null;
  }
};
