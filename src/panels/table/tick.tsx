import type { ReactNode } from 'react';

export interface TickProps {
  readonly label: ReactNode;
  readonly note?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: () => void;
}

/** A box to tick on paper, with its words; the whole line can be pressed. */
export const Tick = ({ label, note, checked, disabled = false, onChange }: TickProps) => (
  <label className="tick" data-disabled={disabled}>
    <input type="checkbox" checked={checked} disabled={disabled} onChange={onChange} />
    <span>{label}</span>
    {note !== undefined && <small>{note}</small>}
  </label>
);
