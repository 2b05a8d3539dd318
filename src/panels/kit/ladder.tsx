import { Label, RadioGroup } from 'react-aria-components';
import type { Side } from '../../engine/vocabulary.ts';
import { signed } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import { RadioChoice } from './radio-choice.tsx';
import { acrossFrom } from './side-names.ts';
import '../look/ladder.css';

/** One rung: what the option would give each side, in points, against the package as theirs stands. */
export interface LadderOption {
  readonly id: string;
  /** As short as the row allows: `27`, `joint panel`. */
  readonly label: string;
  readonly toYou: number;
  readonly toThem: number;
  /** The option as their last draft has it. */
  readonly theirs?: boolean;
  readonly disabled?: boolean;
}
export interface LadderProps {
  readonly side: Side;
  /** The term's name, for those who listen. */
  readonly label: string;
  /** What the options are counted in: `Per cent`. */
  readonly unit: string;
  readonly options: readonly LadderOption[];
  readonly value: string;
  readonly onChange: (id: string) => void;
  /** Without an owner a ladder has no ends. */
  readonly ownerless?: boolean;
}

const TALLEST = 24;

const spoken = (option: LadderOption): string =>
  option.theirs === true
    ? t('kit.optionTheirs', { option: option.label })
    : t('kit.optionSpoken', { option: option.label, you: signed(option.toYou), them: signed(option.toThem) });

const Bar = ({ worth, scale, side }: { worth: number; scale: number; side: Side }) => (
  <span className="ladder-bar" data-side={side} aria-hidden="true">
    <em>{signed(worth)}</em>
    {worth !== 0 && (
      <i data-loss={worth < 0} style={{ height: Math.max(3, Math.round((Math.abs(worth) / scale) * TALLEST)) }} />
    )}
  </span>
);

const Rung = ({ option, side, scale }: { option: LadderOption; side: Side; scale: number }) => {
  const other = acrossFrom(side);
  const same = option.theirs === true;
  return (
    <RadioChoice value={option.id} className="rung" label={spoken(option)} disabled={option.disabled ?? false}>
      {same ? (
        <span className="ladder-bar" data-side={side} aria-hidden="true">
          <em>{t('kit.theirs')}</em>
        </span>
      ) : (
        <Bar worth={option.toYou} scale={scale} side={side} />
      )}
      <span className="rung-value" data-theirs={same} data-side={other} data-long={option.label.length > 5}>
        {option.label}
      </span>
      {same ? (
        <span className="ladder-bar" data-side={other} aria-hidden="true" />
      ) : (
        <Bar worth={option.toThem} scale={scale} side={other} />
      )}
    </RadioChoice>
  );
};

/** A term's options in a row: worth to you above, to them below. A gain is filled, a loss hollow; both are signed. */
export const Ladder = ({ side, label, unit, options, value, onChange, ownerless = false }: LadderProps) => {
  const other = acrossFrom(side);
  const scale = Math.max(1, ...options.map((one) => Math.max(Math.abs(one.toYou), Math.abs(one.toThem))));
  return (
    <div className="ladder">
      <div className="ladder-heads" aria-hidden="true">
        <span data-side={side}>{t('kit.toYou')}</span>
        <b>{unit}</b>
        <span data-side={other}>{t('kit.toThemEst')}</span>
      </div>
      <RadioGroup className="ladder-rungs" value={value} onChange={onChange} orientation="horizontal">
        <Label className="unseen">{label}</Label>
        {options.map((option) => (
          <Rung key={option.id} option={option} side={side} scale={scale} />
        ))}
      </RadioGroup>
      <p className="ladder-ends" aria-hidden="true">
        <span>{!ownerless && t('kit.betterFor', { side: t('common.openai') })}</span>
        <span className="ladder-key">{t('kit.filledHollow')}</span>
        <span>{!ownerless && t('kit.betterFor', { side: t('common.microsoft') })}</span>
      </p>
    </div>
  );
};
