import type { ReactNode } from 'react';
import { Input, Label, Text, TextField } from 'react-aria-components';
import '../look/field.css';

export interface FieldProps {
  readonly label: string;
  readonly labelUnseen?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  /** Digits only: brings up the number pad. */
  readonly numeric?: boolean;
  readonly maxLength?: number;
  /** What stands at the end of the line: a unit, or a button. */
  readonly after?: ReactNode;
}

/** One line to write on. */
export const Field = ({ label, labelUnseen = false, hint, numeric = false, after, ...rest }: FieldProps) => (
  <TextField
    className="field"
    value={rest.value}
    onChange={rest.onChange}
    inputMode={numeric ? 'numeric' : 'text'}
    autoComplete="off"
    {...(rest.maxLength === undefined ? {} : { maxLength: rest.maxLength })}
  >
    <Label className={labelUnseen ? 'unseen' : 'field-label'}>{label}</Label>
    <span className="field-line">
      <Input className="field-input" spellCheck={false} />
      {after}
    </span>
    {hint !== undefined && (
      <Text slot="description" className="field-hint">
        {hint}
      </Text>
    )}
  </TextField>
);
