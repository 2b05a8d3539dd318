import { Label, RadioGroup } from 'react-aria-components';
import { RadioChoice } from '../kit/radio-choice.tsx';
import { acrossFrom, SIDE_NAMES } from '../kit/side-names.ts';
import type { Side } from '../../engine/vocabulary.ts';
import { Icon } from '../art/icon.tsx';
import { Medal } from '../art/medal.tsx';
import { Field } from '../kit/field.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { SideName } from '../kit/side-name.tsx';
import { ToolButton } from '../kit/button.tsx';
import { t } from '../../text/text.ts';
import { Article } from './article.tsx';
import { LENGTHS } from './setup-choice.ts';
import type { LevelName, Opponent, ScenarioCard, SetupChoice } from './setup-choice.ts';

interface ChoiceProps {
  readonly choice: SetupChoice;
  readonly change: (part: Partial<SetupChoice>) => void;
}

const SeatCard = ({ side }: { side: Side }) => (
  <RadioChoice className="seat" value={side}>
    <Medal side={side} size={62} />
    <span className="seat-name">
      <SideName side={side} />
      <em>{side === 'openai' ? t('setup.opensOdd') : t('setup.opensEven')}</em>
    </span>
    <span className="seat-tick" aria-hidden="true">
      <Icon name="check" />
    </span>
    <span className="seat-facts">
      <b>{t('setup.youNeed')}</b>
      <span>{t(`setup.${side}Needs`)}</span>
      <b>{t('setup.youHold')}</b>
      <span>{t(`setup.${side}Holds`)}</span>
    </span>
  </RadioChoice>
);

export const SideChoice = ({ choice, change }: ChoiceProps) => (
  <Article name={t('setup.yourSide')}>
    <RadioGroup
      value={choice.side}
      onChange={(value) => {
        change({ side: value === 'microsoft' ? 'microsoft' : 'openai' });
      }}
    >
      <Label className="unseen">{t('setup.yourSide')}</Label>
      <div className="seats">
        {SIDE_NAMES.map((side) => (
          <SeatCard key={side} side={side} />
        ))}
      </div>
    </RadioGroup>
  </Article>
);

export const ScenarioChoice = ({ choice, change, scenarios }: ChoiceProps & { scenarios: readonly ScenarioCard[] }) => (
  <Article name={t('setup.scenario')}>
    <RadioGroup
      value={choice.scenario}
      onChange={(scenario) => {
        change({ scenario });
      }}
    >
      <Label className="unseen">{t('setup.scenario')}</Label>
      <div className="scenarios">
        {scenarios.map(({ id, name, text }) => (
          <RadioChoice key={id} value={id} className="scenario">
            <b>{name}</b>
            <span>{text}</span>
          </RadioChoice>
        ))}
      </div>
    </RadioGroup>
  </Article>
);

/** A quarter takes about two and a half minutes. */
const MINUTES = 2.5;

export const LengthChoice = ({ choice, change }: ChoiceProps) => (
  <Article
    name={t('setup.length')}
    hint={t('setup.lengthHint', { count: choice.length, minutes: Math.round(choice.length * MINUTES) })}
  >
    <Segmented
      label={t('setup.length')}
      labelUnseen
      options={LENGTHS.map((length) => ({ value: String(length), label: String(length) }))}
      value={String(choice.length)}
      onChange={(value) => {
        const length = LENGTHS.find((one) => String(one) === value);
        if (length !== undefined) change({ length });
      }}
    />
  </Article>
);

export const AcrossChoice = ({ choice, change, opponents }: ChoiceProps & { opponents: readonly Opponent[] }) => (
  <Article name={t('setup.across')} hint={t(`setup.${choice.opponent}Hint`)}>
    <Segmented
      label={t('setup.across')}
      labelUnseen
      options={opponents.map((value) => ({ value, label: t(`setup.${value}`) }))}
      value={choice.opponent}
      onChange={(opponent) => {
        change({ opponent });
      }}
    />
  </Article>
);

interface LevelProps {
  readonly name: string;
  readonly hint?: string;
  readonly levels: readonly LevelName[];
  readonly level: LevelName;
  readonly onLevel: (level: LevelName) => void;
}

const LevelChoice = ({ name, hint, levels, level, onLevel }: LevelProps) => (
  <Article name={name} {...(hint === undefined ? {} : { hint })}>
    <Segmented
      label={name}
      labelUnseen
      options={levels.map((value) => ({ value, label: t(`setup.${value}`) }))}
      value={level}
      onChange={onLevel}
    />
  </Article>
);

/** How well the computers play that have a seat: none, one or both. One level alone is no choice. */
export const Levels = ({ choice, change, levels }: ChoiceProps & { levels: readonly LevelName[] }) => {
  if (levels.length < 2 || choice.opponent === 'person') return null;
  const across = acrossFrom(choice.side);
  const watched = choice.opponent === 'watch';
  return (
    <>
      {watched && (
        <LevelChoice
          name={t('setup.levelOf', { side: t(`common.${choice.side}`) })}
          levels={levels}
          level={choice.ownLevel}
          onLevel={(ownLevel) => {
            change({ ownLevel });
          }}
        />
      )}
      <LevelChoice
        name={watched ? t('setup.levelOf', { side: t(`common.${across}`) }) : t('setup.level')}
        hint={t('setup.levelHint')}
        levels={levels}
        level={choice.level}
        onLevel={(level) => {
          change({ level });
        }}
      />
    </>
  );
};

export const SeedChoice = ({ choice, change, another }: ChoiceProps & { another: () => string }) => (
  <Article name={t('setup.seed')} hint={t('setup.seedHint')}>
    <Field
      label={t('setup.seed')}
      labelUnseen
      value={choice.seed}
      maxLength={40}
      onChange={(seed) => {
        change({ seed });
      }}
      after={
        <ToolButton
          icon="dice"
          label={t('setup.anotherSeed')}
          onClick={() => {
            change({ seed: another() });
          }}
        />
      }
    />
  </Article>
);
