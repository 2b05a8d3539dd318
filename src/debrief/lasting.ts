import { appraise, columnOf, panelFor, worthIn, type Appraisal } from '../agents/appraise.ts';
import { proposalFault } from '../engine/check.ts';
import type { Game, Package } from '../engine/game.ts';
import { observe, type Observation } from '../engine/observe.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import { otherSide, SIDES, type Side } from '../engine/vocabulary.ts';
import { rerun, type FinishedGame } from './rerun.ts';

/** Reopening pays when one side gains this much and the other loses nothing, hundredths of a point. */
export const REOPENING_PAYS = 500;

/** Lucks behind it: a question of five points needs no more. */
const LUCKS = 4;

/** How long a contract would have lasted among parties that reopen whatever pays. */
export interface Lasting {
  readonly closedQuarter: number | null;
  /** The first quarter after the closing in which reopening would have paid; null where none did. */
  readonly reopening: {
    readonly quarter: number;
    readonly side: Side;
    readonly gain: number;
    readonly package: Package;
  } | null;
}

type Reopening = NonNullable<Lasting['reopening']>;

/** Looks at the beginning of each quarter after the closing for a change of one or two terms that pays. */
export function lastingOf(rules: Rulebook, finished: FinishedGame): Lasting {
  let asked = -1;
  let reopening: Reopening | undefined;
  const { game } = rerun(rules, finished, (before) => {
    const { closedQuarter } = before.contract;
    if (reopening !== undefined || closedQuarter === null || before.quarter <= closedQuarter) return;
    if (before.quarter === asked) return;
    asked = before.quarter;
    reopening = bestReopening(rules, before);
  });
  return { closedQuarter: game.contract.closedQuarter, reopening: reopening ?? null };
}

function bestReopening(rules: Rulebook, game: Game): Reopening | undefined {
  const seen = observe(game, 'openai');
  const appraisal = appraise(rules, seen, panelFor(seen, LUCKS), false);
  const kept = worths(rules, game, appraisal, game.contract.package);
  let best: Reopening | undefined;
  for (const pack of changes(rules, seen)) {
    const tried = worths(rules, game, appraisal, pack);
    for (const side of SIDES) {
      const gain = tried[side] - kept[side];
      const harmless = tried[otherSide(side)] >= kept[otherSide(side)];
      if (!harmless || gain < REOPENING_PAYS || gain <= (best?.gain ?? 0)) continue;
      if (proposalFault(rules, seen, pack)?.code === 'shares-exceed') continue;
      best = { quarter: game.quarter, side, gain, package: pack };
    }
  }
  return best;
}

const worths = (rules: Rulebook, { mandates }: Game, appraisal: Appraisal, pack: Package): Record<Side, number> => ({
  openai: worthIn(appraisal, pack, columnOf(rules, mandates.openai)),
  microsoft: worthIn(appraisal, pack, columnOf(rules, mandates.microsoft)),
});

/** Every package that changes one or two terms of the contract in force. */
function changes(rules: Rulebook, { contract }: Observation): Package[] {
  const ones = oneChanged(rules, contract.package, 0);
  const twos = ones.flatMap(({ term, package: pack }) => oneChanged(rules, pack, term + 1));
  return [...ones, ...twos].map((each) => each.package);
}

const oneChanged = (
  rules: Rulebook,
  pack: Package,
  from: number,
): { readonly term: number; readonly package: Package }[] =>
  rules.terms.flatMap(({ options }, term) =>
    term < from
      ? []
      : options.flatMap((_, option) =>
          option === pack[term] ? [] : [{ term, package: pack.map((each, at) => (at === term ? option : each)) }],
        ),
  );
