import { portion } from './compute.ts';
import { calendar } from './contract.ts';
import { note, pay, post, roll, type Draft } from './draft.ts';
import { happens } from './luck.ts';
import { HOLDERS, type Side } from './vocabulary.ts';

/** What waiting costs OpenAI: SoftBank's tranche falls, and notes may be called. Rounds are directives. */
export function resolveFunding(draft: Draft): void {
  const { game, rules } = draft;
  if (game.contract.closedQuarter !== null) return;
  const { year, quarter } = calendar(rules, game);
  if (game.pending === null) fadeTranche(draft, year, quarter);
  const callable = year > 2026 || (year === 2026 && quarter === 4);
  if (callable && happens(roll(draft, 'market/notes'), rules.market.notesCallBps)) callNotes(draft);
}

/** SoftBank's tranche falls at the end of 2025, and a little in each quarter after, until all is signed. */
function fadeTranche(draft: Draft, year: number, quarter: number): void {
  const { softbankFallUsdM, softbankFadeUsdM } = draft.rules.market;
  const falls = year === 2025 && quarter === 4 ? softbankFallUsdM : year > 2025 ? softbankFadeUsdM : 0;
  post(draft, 'rule/softbank-date', 'openai.softbankHeldUsdM', -falls);
}

function callNotes(draft: Draft): void {
  const usdM = Math.min(draft.game.gauges['openai.notesUsdM'], 2_200);
  if (usdM === 0) return;
  pay(draft, 'rule/notes-called', 'openai', 'capital', usdM);
  post(draft, 'rule/notes-called', 'openai.notesUsdM', -usdM);
  post(draft, 'rule/notes-called', 'openai.legitimacy', -1);
}

/** A side that cannot pay draws its credit, then takes a distress round, then is insolvent. */
export function resolveInsolvency(draft: Draft): void {
  for (const side of ['openai', 'microsoft'] as const) {
    if (draft.game.money[side] < 0) drawCredit(draft, side);
    if (draft.game.money[side] < 0) distress(draft, side);
    if (draft.game.money[side] < 0) {
      note(draft, 'rule/insolvency', { type: 'ended', ending: `insolvency-${side}` });
    } else repay(draft, side);
  }
}

/** What each side has drawn of its credit. */
const CREDIT = { openai: 'openai.creditUsdM', microsoft: 'microsoft.creditUsdM' } as const;

function drawCredit(draft: Draft, side: Side): void {
  const { game, rules } = draft;
  const line = side === 'openai' ? rules.market.openaiCreditUsdM : rules.market.microsoftCreditUsdM;
  const usdM = Math.min(-game.money[side], line - game.gauges[CREDIT[side]]);
  if (usdM <= 0) return;
  pay(draft, 'rule/credit', 'capital', side, usdM);
  post(draft, 'rule/credit', CREDIT[side], usdM);
}

/** The harshest money there is; once a game for each side. */
function distress(draft: Draft, side: Side): void {
  const { game, rules } = draft;
  if ((game.marks[`distress/${side}`] ?? 0) > 0) return;
  note(draft, 'rule/distress', { type: 'marked', mark: `distress/${side}`, value: game.quarter + 1 });
  pay(draft, 'rule/distress', 'capital', side, rules.market.distressUsdM);
  note(draft, 'rule/distress', { type: 'table-called', called: true });
  post(draft, 'rule/distress', `${side}.credibility`, -10);
  if (side === 'openai') {
    dilute(draft, rules.market.distressBps);
    post(draft, 'rule/distress', 'openai.staff', -8);
    post(draft, 'rule/distress', 'openai.valuationUsdM', -portion(game.gauges['openai.valuationUsdM'], 2_500));
  } else post(draft, 'rule/distress', 'microsoft.confidence', -20);
}

/** New investors take `bps` of the company; every holder gives in proportion. */
function dilute(draft: Draft, bps: number): void {
  for (const holder of HOLDERS) {
    if (holder === 'unissued' || holder === 'investors') continue;
    const given = portion(draft.game.shares[holder], bps);
    if (given > 0) note(draft, 'rule/distress', { type: 'transferred', from: holder, to: 'investors', bps: given });
  }
}

function repay(draft: Draft, side: Side): void {
  const owed = draft.game.gauges[CREDIT[side]];
  const usdM = Math.min(owed, Math.max(0, draft.game.money[side] - 8_000));
  if (usdM <= 0) return;
  pay(draft, 'rule/credit', side, 'capital', usdM);
  post(draft, 'rule/credit', CREDIT[side], -usdM);
}
