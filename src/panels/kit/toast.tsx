import { Icon } from '../art/icon.tsx';
import type { IconName } from '../art/icon.tsx';
import { t } from '../../text/text.ts';
import { ToolButton } from './button.tsx';
import '../look/toast.css';

export interface ToastNote {
  readonly id: string;
  readonly icon: IconName;
  readonly text: string;
  /** A refusal has a hatched edge; never red, which is a side. */
  readonly kind?: 'news' | 'refusal';
}

/** Slips of paper that say what has just happened; they are read aloud and go when they are put away. */
export const Toasts = ({ notes, onClose }: { notes: readonly ToastNote[]; onClose: (id: string) => void }) => (
  <div className="toasts" role="status" aria-live="polite">
    {notes.map(({ id, icon, text, kind = 'news' }) => (
      <p key={id} className="paper toast" data-kind={kind}>
        <Icon name={icon} />
        <span>{text}</span>
        <ToolButton
          icon="cross"
          label={t('common.close')}
          onClick={() => {
            onClose(id);
          }}
        />
      </p>
    ))}
  </div>
);
