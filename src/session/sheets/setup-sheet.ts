import { RULES } from '../../content/rulebook.ts';
import type { Settings } from '../../engine/opening.ts';
import { openGame } from '../../engine/opening.ts';
import { GOALS, type Side } from '../../engine/vocabulary.ts';
import { t } from '../../text/text.ts';
import { mandateWords, WORDS } from '../words.ts';

/** The scenarios on offer, the mandate that a seed gives a side, and the four that the other might hold. */
export interface SetupSheet {
  readonly scenarios: readonly {
    readonly id: string;
    readonly name: string;
    readonly text: string;
    readonly lengths: readonly number[];
  }[];
  readonly date: string;
  readonly mandate: {
    readonly name: string;
    readonly text: string;
    readonly goals: readonly { readonly id: string; readonly name: string; readonly weight: number }[];
    readonly redLine: string;
    readonly bonus: string;
  };
  readonly theirMandates: readonly string[];
}

/** What the setup shows for a choice of scenario, seed and side. */
export function setupSheet(settings: Settings, side: Side): SetupSheet {
  const { mandates } = openGame(RULES, settings);
  return {
    scenarios: RULES.scenarios.map((scenario) => ({
      id: scenario.id,
      name: WORDS.scenarios[scenario.id]?.name ?? scenario.id,
      text: WORDS.scenarios[scenario.id]?.blurb ?? '',
      lengths: scenario.lengths,
    })),
    date: monthOf(settings.scenario),
    mandate: mandateBrief(mandates[side], side),
    theirMandates: mandateNames(side),
  };
}

/** A board's letter, as its side reads it. */
export function mandateBrief(id: string, side: Side): SetupSheet['mandate'] {
  const words = mandateWords(id);
  const weights = RULES.mandates.find((mandate) => mandate.id === id)?.weights ?? {};
  return {
    name: words.name,
    text: words.brief,
    goals: GOALS[side].map((goal) => ({ id: goal, name: t(`common.${goal}`), weight: weights[goal] ?? 0 })),
    redLine: words.redLine,
    bonus: words.bonus,
  };
}

/** The four mandates that the side across from this one might hold. */
export const mandateNames = (side: Side): string[] =>
  RULES.mandates.filter((mandate) => mandate.side !== side).map(({ id }) => mandateWords(id).name);

const MONTHS = ['january', 'april', 'july', 'october'] as const;

export function monthOf(scenario: string): string {
  const start = RULES.scenarios.find((each) => each.id === scenario)?.start ?? { year: 2025, quarter: 4 };
  return t(`board.${MONTHS[start.quarter - 1] ?? 'october'}`, { year: start.year });
}
