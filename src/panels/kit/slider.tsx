import { Label, Slider as AriaSlider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import '../look/slider.css';

export interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly low?: number;
  readonly high?: number;
  /** The rules move in steps of five points. */
  readonly step?: number;
  /** The value as it is printed. */
  readonly shown: string;
  readonly disabled?: boolean;
}

/** A share to be set by hand: keyboard, pointer or touch. */
export const Slider = ({ label, value, onChange, shown, ...range }: SliderProps) => {
  const { low = 0, high = 100, step = 5, disabled = false } = range;
  const part = high === low ? 0 : ((value - low) / (high - low)) * 100;
  return (
    <AriaSlider
      className="slider"
      value={value}
      minValue={low}
      maxValue={high}
      step={step}
      isDisabled={disabled}
      onChange={onChange}
    >
      <Label>{label}</Label>
      <SliderOutput>{shown}</SliderOutput>
      <SliderTrack className="slider-track">
        <span className="slider-line" style={{ '--part': `${String(part)}%` }} />
        <SliderThumb className="slider-thumb" />
      </SliderTrack>
    </AriaSlider>
  );
};
