import type { ReactNode } from 'react';
import type { Side } from '../../engine/vocabulary.ts';
import { Medal } from '../art/medal.tsx';
import type { IconName } from '../art/icon.tsx';
import { t } from '../../text/text.ts';
import { ToolButton } from './button.tsx';
import { MandateMeter } from './mandate-meter.tsx';
import type { MeterGoal } from './mandate-meter.tsx';
import { useNarrow } from './narrow.ts';
import { Pips } from './pips.tsx';
import { SideName } from './side-name.tsx';
import { ToolMenu } from './tool-menu.tsx';
import { Wordmark } from './wordmark.tsx';
import '../look/top-bar.css';

export interface TopBarStat {
  readonly name: string;
  readonly value: string;
  /** Opens the history of the number. */
  readonly onOpen?: () => void;
}
export interface TopBarTool {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
}
export interface TopBarProps {
  readonly side: Side;
  readonly mandate: string;
  readonly goals: readonly MeterGoal[];
  readonly stats: readonly TopBarStat[];
  /** For instance `Q2 2026`. */
  readonly quarter: string;
  readonly phase: string;
  /** 1 to `phases`. */
  readonly phaseIndex: number;
  readonly phases: number;
  /** On narrow pages they stand in a menu. */
  readonly tools: readonly TopBarTool[];
  /** Hide the meter on narrow screens, where the room is wanted. */
  readonly slim?: boolean;
  readonly onTitle?: () => void;
  /** In place of stats and quarter: the actions of a debrief. */
  readonly children?: ReactNode;
}

const Stat = ({ name, value, onOpen }: TopBarStat) => (
  <div>
    <dt>{name}</dt>
    <dd>
      {onOpen === undefined ? (
        value
      ) : (
        <button type="button" onClick={onOpen}>
          {value}
        </button>
      )}
    </dd>
  </div>
);

const When = ({ quarter, phase, phaseIndex, phases }: TopBarProps) => (
  <div className="top-when">
    <b>{quarter}</b>
    <span>
      {phase}{' '}
      <Pips
        stage={phaseIndex}
        stages={phases}
        label={t('common.phaseOf', { phase, stage: phaseIndex, stages: phases })}
      />
    </span>
  </div>
);

const Tools = ({ tools }: Pick<TopBarProps, 'tools'>) => (
  <div className="top-tools">
    {useNarrow() ? (
      <ToolMenu tools={tools} />
    ) : (
      tools.map(({ icon, label, onPress }) => <ToolButton key={label} icon={icon} label={label} onClick={onPress} />)
    )}
  </div>
);

/** The rail over every screen of play: who you are, how you stand, and what time it is. */
export const TopBar = (props: TopBarProps) => {
  const { side, mandate, goals, stats, tools, slim = false, onTitle, children } = props;
  return (
    <header className="top-bar" data-slim={slim}>
      <button type="button" className="top-mark" onClick={onTitle} disabled={onTitle === undefined}>
        <Wordmark size="rail" />
      </button>
      <div className="top-side">
        <Medal side={side} size={34} />
        <p>
          <SideName side={side} />
          <small>{mandate}</small>
        </p>
      </div>
      {children ?? (
        <>
          <div className="top-meter">
            <MandateMeter side={side} goals={goals} />
          </div>
          <dl className="top-stats">
            {stats.map((stat) => (
              <Stat key={stat.name} {...stat} />
            ))}
          </dl>
          <When {...props} />
        </>
      )}
      {tools.length > 0 && <Tools tools={tools} />}
    </header>
  );
};
