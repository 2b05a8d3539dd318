import type { Worth } from '../../agents/appraise.ts';
import { RULES } from '../../content/rulebook.ts';
import { usableMw } from '../../engine/compute.ts';
import type { Observation } from '../../engine/observe.ts';
import { GOALS, type Goal, type Side } from '../../engine/vocabulary.ts';
import { decimal, money, power } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import { mandateWords } from '../words.ts';
import { lastResolved } from './changes.ts';
import { quarterLabel } from './quarters.ts';

export interface BarGoal {
  readonly id: Goal;
  readonly name: string;
  readonly weight: number;
  /** 0 to 100, or undefined while the projection is being made. */
  readonly score?: number;
}

/** The top of every screen of a game: who one is, how one stands, and when it is. */
export interface BarSheet {
  readonly side: Side;
  readonly mandate: string;
  readonly goals: readonly BarGoal[];
  readonly stats: readonly { readonly name: string; readonly value: string }[];
  readonly quarter: string;
}

const GOAL_COUNT = GOALS.openai.length;

/** A side's five goals in a projection, hundredths of a point. */
export const goalsIn = (worth: Worth, side: Side): readonly number[] =>
  worth.slice(side === 'openai' ? 0 : GOAL_COUNT, side === 'openai' ? GOAL_COUNT : GOAL_COUNT * 2);

/** A mandate's total in a projection, hundredths of a point. */
export const totalIn = (worth: Worth, mandate: string): number =>
  worth[GOAL_COUNT * 2 + RULES.mandates.findIndex((each) => each.id === mandate)] ?? 0;

/** The bar; `projected` is the end under steady play, if it has been made. A report is about the quarter before. */
export function barSheet(seen: Observation, projected: Worth | undefined, reported = false): BarSheet {
  const { side, mandate, gauges } = seen;
  const weights = RULES.mandates.find((each) => each.id === mandate)?.weights ?? {};
  const scores = projected === undefined ? [] : goalsIn(projected, side);
  return {
    side,
    mandate: mandateWords(mandate).name,
    goals: GOALS[side].map((goal, at): BarGoal => {
      const score = scores[at];
      const bare = { id: goal, name: t(`common.${goal}`), weight: weights[goal] ?? 0 };
      return score === undefined ? bare : { ...bare, score: score / 100 };
    }),
    stats: [
      { name: t('common.score'), value: projected === undefined ? '…' : decimal(totalIn(projected, mandate) / 100) },
      { name: t('common.cash'), value: money(seen.money[side]) },
      side === 'openai'
        ? { name: t('common.compute'), value: power(usableMw(seen)) }
        : { name: t('common.azure'), value: power(azureTotalMw(seen)) },
      { name: t('common.trust'), value: decimal(gauges.trust, 0) },
    ],
    quarter: quarterLabel(seen, reported ? lastResolved(seen) : seen.quarter),
  };
}

const azureTotalMw = ({ gauges }: Observation): number =>
  gauges['openai.azureMw'] + gauges['microsoft.ownMw'] + gauges['microsoft.othersMw'];
