import { portion, usableMw } from './compute.ts';
import { clausesOf } from './contract.ts';
import { post, roll, type Draft } from './draft.ts';
import { happens, spread } from './luck.ts';
import { modified } from './modifiers.ts';

/** What a shelf open to rivals gives them, index points a quarter. */
const RIVALS_HELPED = { barred: -3, parity: -1, hosting: 0, threshold: 1, free: 3 } as const;

/** How much of its own compute a contract lets Microsoft train with, per cent. */
const OWN_ALLOWED = { barred: 35, parity: 45, hosting: 55, threshold: 80, free: 100 } as const;

/** What a licence teaches Microsoft's own models, index points a quarter. */
const TAUGHT = { products: 0, models: 4, 'models-exclusive': 5, research: 12, 'post-agi': 12 } as const;

/** What a nonprofit's hold keeps of the mission, points a quarter; a veto keeps a point in two quarters. */
const KEPT = { majority: 0, observer: -1, seat: -1 } as const;

/** Training: the laboratory, the rivals and Microsoft's own models move; part of the lead is released. */
export function resolveTraining(draft: Draft): void {
  release(draft);
  train(draft);
  moveFrontier(draft);
  trainMicrosoft(draft);
  keepStaff(draft);
  keepMission(draft);
}

/**
 * Part of what the laboratory has is put on sale, unless it is held: by order, or by a safety committee with a veto.
 * Duties to disclose and to test take their time.
 */
function release(draft: Draft): void {
  const { game, rules } = draft;
  if (game.marks['release/held'] === game.quarter + 1) return;
  const clauses = clausesOf(rules, game);
  const { committeeHoldsBps, disclosureSlowsBps, testsSlowBps, releasedBps } = rules.market;
  const vetoed = clauses.governance === 'veto' && happens(roll(draft, 'market/safety-committee'), committeeHoldsBps);
  if (vetoed && game.contract.closedQuarter !== null) return;
  const slowed = { none: 0, disclosure: disclosureSlowsBps, tests: testsSlowBps }[clauses.safety];
  const lead = game.gauges['openai.capability'] - game.gauges['openai.released'];
  post(draft, 'market/release', 'openai.released', portion(lead, releasedBps - slowed));
}

/** Capability grows with the root of training compute, with staff and with seeded luck. */
function train(draft: Draft): void {
  const { game, rules } = draft;
  const mw = portion(usableMw(game), game.splits.openai[0] * 100);
  const staff = 40 + game.gauges['openai.staff'];
  const gain = (Math.sqrt(mw) * rules.market.trainingPerRootMw * staff) / 11_000;
  const expected = modified(game, 'training', Math.round(gain));
  post(draft, 'market/training', 'openai.capability', Math.max(0, expected));
  const luck = spread(roll(draft, 'market/training'), -2_000, 2_000);
  post(draft, 'luck/algorithms', 'openai.capability', portion(Math.max(0, expected), luck));
}

function moveFrontier(draft: Draft): void {
  const { game, rules } = draft;
  const { frontierGrowth, frontierGain, frontierSpread } = rules.market;
  const base = modified(game, 'frontier-growth', frontierGrowth + Math.round((frontierGain * game.quarter) / 10));
  post(draft, 'term/rivalHosting', 'world.frontier', RIVALS_HELPED[clausesOf(rules, game).rivalHosting]);
  const luck = spread(roll(draft, 'market/frontier'), -frontierSpread, frontierSpread);
  post(draft, 'market/rivals', 'world.frontier', Math.max(0, base + luck));
}

/** Microsoft's own models: what its contract lets it train, and what a research licence teaches it. */
function trainMicrosoft(draft: Draft): void {
  const { rivalHosting, ipScope } = clausesOf(draft.rules, draft.game);
  const base = Math.round((Math.sqrt(draft.game.gauges['microsoft.ownMw']) * OWN_ALLOWED[rivalHosting]) / 120);
  post(draft, 'market/own-models', 'microsoft.capability', base);
  post(draft, 'term/ipScope', 'microsoft.capability', TAUGHT[ipScope]);
}

/** Staff leave a company that cannot give them shares, and stay where there are some to give. */
function keepStaff(draft: Draft): void {
  const { game } = draft;
  const left = game.shares.staff + game.shares.investors;
  const drift = game.contract.closedQuarter === null ? -1 : left < 4_700 ? -Math.round((4_700 - left) / 400) : 1;
  if (drift > 0 && game.gauges['openai.staff'] >= 80) return;
  post(draft, 'market/staff', 'openai.staff', drift);
}

/** Compute for safety research keeps the charter alive; its neglect wears it down. */
function keepMission(draft: Draft): void {
  const { game } = draft;
  const safety = game.splits.openai[2];
  post(draft, 'desk/safety-compute', 'openai.mission', safety >= 20 ? 2 : safety >= 15 ? 1 : safety >= 5 ? 0 : -2);
  if (game.contract.closedQuarter === null) return;
  const { governance, safety: duties } = clausesOf(draft.rules, game);
  const kept = governance === 'veto' ? game.quarter % 2 : KEPT[governance];
  post(draft, 'term/governance', 'openai.mission', kept + (duties === 'tests' ? 1 : 0));
}
