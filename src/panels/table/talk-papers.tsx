import { SuitIcon } from '../art/icon.tsx';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { acrossFrom } from '../kit/side-names.ts';
import type { Package } from '../../engine/game.ts';
import type { Side } from '../../engine/vocabulary.ts';
import type { AnswerSheet, ChangeSheet, PackageSheet } from '../../session/sheets/table-talk.ts';
import { t } from '../../text/text.ts';
import type { Asking } from './use-answer.ts';
import '../look/table-talk.css';

export interface TalkPaperProps {
  readonly kind: 'ask' | 'fairer';
  readonly side: Side;
  readonly asking: Asking;
  readonly onClose: () => void;
  /** A package takes the place of the draft in hand. */
  readonly onUse: (pack: Package, changes: number) => void;
}

/** What came back across the table, or from one's own reading: packages to go on from, or why there is none. */
export const TalkPaper = ({ kind, side, asking, onClose, onUse }: TalkPaperProps) => (
  <Dialog open wide onClose={onClose} title={t(`table.${kind}`)}>
    <div className="table-paper talk" aria-busy={asking === 'waiting'}>
      <p role="status">{statusOf(asking, side)}</p>
      {typeof asking === 'object' && <AnswerBody answer={asking} side={side} onUse={onUse} />}
      {kind === 'ask' && <p className="talk-free">{t('table.askFree')}</p>}
    </div>
  </Dialog>
);

function statusOf(asking: Asking, side: Side): string {
  if (asking === 'waiting') return t('table.askThinks', { side: t(`common.${acrossFrom(side)}`) });
  return asking === 'moot' ? t('table.askMoot') : asking.text;
}

const AnswerBody = ({ answer, side, onUse }: { answer: AnswerSheet; side: Side; onUse: TalkPaperProps['onUse'] }) => (
  <>
    {answer.killer !== undefined && (
      <p className="talk-killer" data-side={acrossFrom(side)}>
        <SuitIcon suit={answer.killer.suit} />
        <span>{answer.killer.text}</span>
      </p>
    )}
    {answer.wayOut !== undefined && <p>{answer.wayOut}</p>}
    {answer.packages.length > 0 && (
      <ol className="talk-packages">
        {answer.packages.map((sheet) => (
          <li key={sheet.package.join()}>
            <PackageChoice sheet={sheet} side={side} onUse={onUse} />
          </li>
        ))}
      </ol>
    )}
  </>
);

const PackageChoice = ({ sheet, side, onUse }: { sheet: PackageSheet; side: Side; onUse: TalkPaperProps['onUse'] }) => (
  <article aria-label={sheet.head}>
    <header>
      <h3>{sheet.merits.length === 0 ? sheet.head : sheet.merits.join(' · ')}</h3>
      {sheet.merits.length > 0 && <small>{t('table.changes', { count: sheet.changes.length })}</small>}
      <Button
        kind="ink"
        icon="quill"
        aria-label={t('table.useThis', { head: sheet.head })}
        onClick={() => {
          onUse(sheet.package, sheet.changes.length);
        }}
      >
        {t('table.useDraft')}
      </Button>
    </header>
    <ul>
      {sheet.changes.map((change) => (
        <li key={change.term}>
          <Change change={change} side={side} />
        </li>
      ))}
    </ul>
    <p className="talk-worth">
      {sheet.worth}
      {sheet.warning !== undefined && <strong> {sheet.warning}</strong>}
    </p>
  </article>
);

/** A term as it would change, in one's own ink: it is one's own draft that changes. */
const Change = ({ change, side }: { change: ChangeSheet; side: Side }) => (
  <>
    <SuitIcon suit={change.suit} />
    <span>{change.name}</span>
    <span>
      <del data-side={side}>{change.from}</del> <span className="unseen">{t('table.becomes')}</span>{' '}
      <ins data-side={side}>{change.to}</ins>
    </span>
  </>
);
