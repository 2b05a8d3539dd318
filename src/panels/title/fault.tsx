import type { Problem } from '../../session/session.ts';
import { t } from '../../text/text.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { saveFile } from '../save-file.ts';

interface FaultProps {
  readonly fault: Problem;
  /** The kept game's text, to take away when it is what could not be read. */
  readonly kept: string | undefined;
  readonly onClose: () => void;
}

/** Why a game or a replay could not be opened, and what to do. Nothing is lost: what was kept stays kept. */
export const FaultDialog = ({ fault, kept, onClose }: FaultProps) => (
  <Dialog open onClose={onClose} title={t('common.cannotOpen')}>
    <p>{sentence(fault)}</p>
    <p className="dialog-actions">
      <Button kind="ink" onClick={onClose}>
        {t('common.close')}
      </Button>
      {kept !== undefined && (
        <Button
          kind="plain"
          icon="download"
          onClick={() => {
            saveFile('non-binding-kept-game.json', kept);
          }}
        >
          {t('common.takeKept')}
        </Button>
      )}
    </p>
  </Dialog>
);

function sentence(fault: Problem): string {
  if ('field' in fault) return t('common.faultDiverged', { quarter: fault.quarter + 1, move: fault.move + 1 });
  const slots = { where: fault.where ?? '', expected: fault.expected ?? '', found: fault.found ?? '' };
  switch (fault.code) {
    case 'too-large':
      return t('common.faultTooLarge');
    case 'not-json':
    case 'foreign':
      return t('common.faultForeign');
    case 'truncated':
      return t('common.faultTruncated');
    case 'other-rules':
      return t('common.faultOtherRules', slots);
    case 'malformed':
      return t('common.faultMalformed', slots);
  }
}
