import { azureShareBps } from './compute.ts';
import { noteAll, note, post, roll, situationOf, type Draft } from './draft.ts';
import { spread } from './luck.ts';
import { SIDES } from './vocabulary.ts';

/** What the briefing's cards do, then how the public, investors and the two sides feel at the quarter's end. */
export function resolveOpinion(draft: Draft): void {
  playCards(draft);
  settleMoods(draft);
  settleConfidence(draft);
}

function playCards(draft: Draft): void {
  const { game, rules } = draft;
  game.cards.forEach((id, at) => {
    const card = rules.events.find((each) => each.id === id);
    if (card === undefined) return;
    const cause = `event/${id}` as const;
    if (card.always !== undefined) noteAll(draft, cause, card.always(situationOf(draft)));
    for (const side of SIDES) {
      const choice = card.choices[game.answers[side]?.[at] ?? -1];
      if (choice === undefined) continue;
      noteAll(draft, cause, choice.effects(situationOf(draft), side));
      note(draft, cause, { type: 'marked', mark: `event/${id}/${side}`, value: card.choices.indexOf(choice) + 1 });
    }
  });
}

/** Both sides' credibility: what their word is worth. */
const WORDS = ['openai.credibility', 'microsoft.credibility'] as const;

/** Feelings fade: each quarter what is far from the ordinary comes a point nearer to it. */
function settleMoods(draft: Draft): void {
  const { gauges } = draft.game;
  fade(draft, 'trust', 50);
  fade(draft, 'openai.legitimacy', 52);
  fade(draft, 'microsoft.legitimacy', 55);
  for (const gauge of WORDS) if (gauges[gauge] < 60) post(draft, 'market/fading', gauge, 1);
  const tightness = spread(roll(draft, 'market/tightness'), -5, 4);
  post(draft, 'market/compute', 'world.tightness', tightness);
  const pull = Math.round((gauges['world.tightness'] - 50) * 1.5) - 30;
  post(draft, 'market/compute', 'world.rentUsdK', Math.max(1_500 - gauges['world.rentUsdK'], pull));
  const appetite = spread(roll(draft, 'market/appetite'), -5, 5);
  post(draft, 'market/capital', 'world.appetite', appetite);
}

function fade(draft: Draft, gauge: 'trust' | 'openai.legitimacy' | 'microsoft.legitimacy', ordinary: number): void {
  const gap = draft.game.gauges[gauge] - ordinary;
  if (Math.abs(gap) >= 12) post(draft, 'market/fading', gauge, gap > 0 ? -1 : 1);
}

/** Investors read capex against growth, and mind when too much hangs on one customer. */
function settleConfidence(draft: Draft): void {
  const { game } = draft;
  const building = game.builds.reduce((mw, build) => (build.owner === 'microsoft' ? mw + build.mw : mw), 0);
  const { azureUsdM, openaiUsdM } = azureIncome(draft);
  const sales = azureUsdM + game.gauges['microsoft.productUsdM'] + openaiUsdM;
  const dependence = sales === 0 ? 0 : Math.round((openaiUsdM * 100) / sales);
  const burden = Math.round((building * 3) / Math.max(1, sales / 1_000) / 10);
  const unclear = game.contract.closedQuarter === null ? 6 : 0;
  const access = (game.gauges['openai.released'] - game.gauges['world.frontier']) / 15;
  const target = 78 - burden - Math.max(0, dependence - 28) - unclear + Math.round(access);
  const gap = target - game.gauges['microsoft.confidence'];
  post(draft, 'market/investors', 'microsoft.confidence', Math.max(-4, Math.min(3, Math.trunc(gap / 3))));
}

function azureIncome(draft: Draft): { azureUsdM: number; openaiUsdM: number } {
  const { game, rules } = draft;
  const openaiUsdM = Math.round((game.gauges['openai.azureMw'] * rules.market.azureRentUsdK) / 1_000);
  return { azureUsdM: game.gauges['microsoft.azureUsdM'], openaiUsdM };
}

/** Microsoft's AI business that hangs on OpenAI, bps: its rent against all AI sales. */
export function dependenceBps(draft: Draft): number {
  const { azureUsdM, openaiUsdM } = azureIncome(draft);
  const all = azureUsdM + openaiUsdM + draft.game.gauges['microsoft.productUsdM'];
  return all === 0 ? azureShareBps(draft.game) : Math.round((openaiUsdM * 10_000) / all);
}
