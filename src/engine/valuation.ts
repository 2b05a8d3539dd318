import { post, type Draft } from './draft.ts';
import { modified } from './modifiers.ts';

/**
 * What OpenAI would fetch: annual revenue times a multiple that falls as revenue grows, with the mood of capital,
 * the lead of its models, and the structure. It moves a third of the way each quarter.
 */
export function resolveValuation(draft: Draft): void {
  const { game, rules } = draft;
  const { gauges } = game;
  const revenueUsdB = (gauges['openai.revenueUsdM'] * 4) / 1_000;
  const { multipleFloor, multipleHeight, multipleHalfUsdB } = rules.market;
  const bare = multipleFloor + (multipleHeight * multipleHalfUsdB) / (multipleHalfUsdB + revenueUsdB);
  const tenths = modified(game, 'multiple', Math.round(bare * 10));
  const mood = 75 + Math.round(gauges['world.appetite'] / 2.6);
  const lead = 100 + Math.round((gauges['openai.released'] - gauges['world.frontier']) / 8);
  const structure = game.contract.closedQuarter === null ? 92 : 104;
  const target = Math.round((revenueUsdB * 100 * tenths * mood * Math.max(60, lead) * structure) / 1_000_000);
  const gap = target - gauges['openai.valuationUsdM'];
  post(draft, 'market/valuation', 'openai.valuationUsdM', Math.round(gap / 3));
}
