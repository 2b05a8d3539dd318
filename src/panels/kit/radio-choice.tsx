import type { ReactNode } from 'react';
import { RadioButton, RadioField } from 'react-aria-components';

export interface RadioChoiceProps {
  readonly value: string;
  readonly className: string;
  readonly disabled?: boolean;
  /** What is read aloud instead of the content, when the content is a picture. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** One choice of a radio group: the whole of it can be pressed, and it carries the state as data attributes. */
export const RadioChoice = ({ value, className, disabled = false, label, children }: RadioChoiceProps) => (
  <RadioField
    className="radio-field"
    value={value}
    isDisabled={disabled}
    {...(label === undefined ? {} : { 'aria-label': label })}
  >
    <RadioButton className={className}>{children}</RadioButton>
  </RadioField>
);
