import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { t } from '../../text/text.ts';
import { ToolButton } from './button.tsx';
import { useFocusBack } from './lost-focus.ts';
import '../look/dialog.css';

export interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** A paper that must be answered has no way out but its own buttons. */
  readonly mustAnswer?: boolean;
  /** The drawer of a side panel, on middling screens. */
  readonly place?: 'centre' | 'left' | 'right';
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** As long as a paper lies there; the frame around it stays. */
const FocusBack = () => {
  useFocusBack();
  return null;
};

/** A paper laid over everything; focus stays on it until it is put away. */
export const Dialog = ({
  open,
  onClose,
  title,
  mustAnswer = false,
  place = 'centre',
  wide = false,
  children,
}: DialogProps) => (
  <ModalOverlay
    className="dialog-shade"
    data-place={place}
    isOpen={open}
    isDismissable={!mustAnswer}
    isKeyboardDismissDisabled={mustAnswer}
    onOpenChange={(stays) => {
      if (!stays) onClose();
    }}
  >
    <Modal className="dialog-frame" data-wide={wide}>
      <AriaDialog className={place === 'centre' ? 'paper dialog' : 'night dialog'}>
        <FocusBack />
        <header className="dialog-head">
          <Heading slot="title">{title}</Heading>
          {!mustAnswer && <ToolButton icon="cross" label={t('common.close')} onClick={onClose} />}
        </header>
        {children}
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);
