import { useState } from 'react';
import { PaperButton } from '../kit/button.tsx';
import { useFocusAtHead } from '../kit/lost-focus.ts';
import { Icon } from '../art/icon.tsx';
import { NightMap } from '../art/night-map.tsx';
import { t } from '../../text/text.ts';
import { COVER_FLOWS, COVER_SITES } from '../title/cover-scene.ts';
import type { EnvelopeNote, MandateBrief, ScenarioCard, SetupChoice, LevelName, Opponent } from './setup-choice.ts';
import { MandateLetter } from './mandate-letter.tsx';
import { EnvelopeChoice } from './envelope-choice.tsx';
import { AcrossChoice, LengthChoice, Levels, ScenarioChoice, SeedChoice, SideChoice } from './choices.tsx';
import '../look/setup.css';

export interface SetupProps {
  readonly start: SetupChoice;
  readonly scenarios: readonly ScenarioCard[];
  /** The month in which the scenario opens, as it is printed on the letter. */
  readonly date: string;
  /** The mandate that this seed gives this side; undefined while it is drawn. */
  readonly mandate?: MandateBrief | undefined;
  /** The four that the other side might hold. */
  readonly theirMandates: readonly string[];
  /** Who can sit across, and how well they play; one alone is no choice and is not asked. */
  readonly opponents: readonly Opponent[];
  readonly levels: readonly LevelName[];
  readonly onChange?: (choice: SetupChoice) => void;
  readonly onAnotherSeed: () => string;
  readonly onBack: () => void;
  readonly onBegin: (choice: SetupChoice, envelope: EnvelopeNote | undefined) => void;
}

const useChoice = ({ start, onChange }: SetupProps) => {
  const [choice, setChoice] = useState(start);
  const change = (part: Partial<SetupChoice>): void => {
    const next = { ...choice, ...part };
    setChoice(next);
    onChange?.(next);
  };
  return { choice, change };
};

/** Taking a seat: the choices to the left, the board's letter on its envelope to the right. */
export const Setup = (props: SetupProps) => {
  const { choice, change } = useChoice(props);
  const [envelope, setEnvelope] = useState<EnvelopeNote>();
  useFocusAtHead('setup');
  return (
    <div className="on-night">
      <div className="stage dim">
        <NightMap frame={[326, 13, 1183, 740]} sites={COVER_SITES} flows={COVER_FLOWS} label={t('common.mapAlone')} />
      </div>
      <main className="setup">
        <form
          className="setup-choices"
          onSubmit={(submit) => {
            submit.preventDefault();
            props.onBegin(choice, envelope);
          }}
        >
          <button type="button" className="setup-back" onClick={props.onBack}>
            <Icon name="left" /> {t('common.toTitle')}
          </button>
          <h1>{t('setup.heading')}</h1>
          <SideChoice choice={choice} change={change} />
          <ScenarioChoice choice={choice} change={change} scenarios={props.scenarios} />
          <div className="setup-duo">
            <LengthChoice choice={choice} change={change} />
            {props.opponents.length > 1 && <AcrossChoice choice={choice} change={change} opponents={props.opponents} />}
          </div>
          <Levels choice={choice} change={change} levels={props.levels} />
          <div className="setup-duo">
            <SeedChoice choice={choice} change={change} another={props.onAnotherSeed} />
            {choice.opponent === 'computer' && <EnvelopeChoice onWrite={setEnvelope} />}
          </div>
          <PaperButton type="submit" className="btn-wide setup-begin" after="arrow">
            {t(choice.opponent === 'watch' ? 'setup.lookOn' : 'setup.sitDown')}
          </PaperButton>
        </form>
        <section className="setup-letter" aria-label={t('setup.yourMandate')}>
          {choice.opponent === 'person' ? (
            <p className="paper setup-behind">{t('setup.lettersBehind')}</p>
          ) : (
            <MandateLetter
              side={choice.side}
              date={props.date}
              mandate={props.mandate}
              theirMandates={props.theirMandates}
            />
          )}
        </section>
      </main>
    </div>
  );
};
