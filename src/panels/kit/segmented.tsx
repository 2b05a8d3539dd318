import { Label, RadioGroup } from 'react-aria-components';
import { RadioChoice } from './radio-choice.tsx';
import '../look/segmented.css';

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly disabled?: boolean;
}
export interface SegmentedProps<Value extends string> {
  readonly label: string;
  /** Hide the label where a head already says it. */
  readonly labelUnseen?: boolean;
  readonly options: readonly Segment<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One choice among a few, side by side: a radio group, moved through with the arrow keys. */
export const Segmented = <Value extends string>({
  label,
  labelUnseen = false,
  options,
  value,
  onChange,
}: SegmentedProps<Value>) => {
  const choose = (chosen: string): void => {
    const option = options.find((one) => one.value === chosen);
    if (option !== undefined) onChange(option.value);
  };
  return (
    <RadioGroup className="segmented" value={value} onChange={choose} orientation="horizontal">
      <Label className={labelUnseen ? 'unseen' : 'segmented-label'}>{label}</Label>
      <div className="segments">
        {options.map((option) => (
          <RadioChoice key={option.value} value={option.value} className="segment" disabled={option.disabled ?? false}>
            {option.label}
          </RadioChoice>
        ))}
      </div>
    </RadioGroup>
  );
};
