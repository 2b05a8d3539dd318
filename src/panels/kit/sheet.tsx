import type { ReactNode } from 'react';
import { PaperClip, RedTape } from '../art/stationery.tsx';
import '../look/sheet.css';

/** What holds a contract's sheet together says what it is worth: nothing yet, a clip, or red tape. */
export type Binding = 'loose' | 'clip' | 'tape' | 'aged';

export interface SheetProps {
  readonly binding?: Binding;
  /** Two red rules down the left margin, as on legal paper. */
  readonly margin?: boolean;
  /** A second sheet shows beneath. */
  readonly stacked?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A sheet of paper: for everything that is read, written or signed. */
export const Sheet = ({ binding = 'loose', margin = false, stacked = false, className = '', children }: SheetProps) => (
  <div className="sheet-stack">
    {stacked && <div className="paper sheet-under" aria-hidden="true" />}
    {binding === 'clip' && <PaperClip />}
    <div className={`paper sheet ${margin ? 'sheet-margin' : ''} ${className}`} data-binding={binding}>
      {binding === 'tape' && <RedTape />}
      {children}
    </div>
  </div>
);
