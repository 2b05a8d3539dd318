import type { Clauses } from './clauses.ts';
import { azureMw, azureShareBps, securedGuaranteeMw, usableMw } from './compute.ts';
import { clausesOf, prospectiveClauses, sharesLeftBps } from './contract.ts';
import { clearanceChanceBps } from './docket.ts';
import { outlookOf } from './draft.ts';
import { obligationsOf, type Obligations } from './obligations.ts';
import type { Game } from './game.ts';
import { cloudRightsUnder } from './notices.ts';
import { accessNow } from './products.ts';
import { keysOf } from './order.ts';
import type { Mandate, Outlook, PublicGame, Rulebook } from './rulebook.ts';
import {
  GOALS,
  MICROSOFT_GOALS,
  OPENAI_GOALS,
  type Goal,
  type MicrosoftGoal,
  type OpenaiGoal,
  type Side,
} from './vocabulary.ts';

/** Hundredths of a point: goals 0 to 10 000. */
export type GoalScores = { readonly [S in Side]: Readonly<Record<string, number>> };

export interface SideScore {
  /** Each goal, hundredths of a point, 0 to 10 000. */
  readonly goals: Readonly<Record<string, number>>;
  /** The weighted sum, less 12 points past the red line, plus 6 for the bonus; hundredths, may leave 0 to 10 000. */
  readonly total: number;
  readonly pastRedLine: boolean;
  readonly bonus: boolean;
}

/** Points of the red line and of the bonus, in hundredths. */
export const RED_LINE_COST = 1_200;
export const BONUS = 600;

/** What a game is worth as it stands, with steady continuation to 2032, before anybody's mandate. */
export function measure(rules: Rulebook, game: PublicGame): GoalScores {
  const { pending } = game;
  const now = measureUnder(rules, game, clausesOf(rules, game), game.contract.closedQuarter !== null);
  if (pending === null) return now;
  const closed = measureUnder(rules, game, prospectiveClauses(rules, game), true);
  const chance = clearanceChanceBps(rules, game);
  return {
    openai: blend(now.openai, closed.openai, chance),
    microsoft: blend(now.microsoft, closed.microsoft, chance),
  };
}

function blend(now: Readonly<Record<string, number>>, then: Readonly<Record<string, number>>, chance: number) {
  const mixed: Record<string, number> = {};
  for (const goal of keysOf(now)) {
    mixed[goal] = Math.round(((now[goal] ?? 0) * (10_000 - chance) + (then[goal] ?? 0) * chance) / 10_000);
  }
  return mixed;
}

/** What a mandate makes of it. */
export function scoreUnder(outlook: Outlook, goals: GoalScores, mandate: Mandate): SideScore {
  const own = goals[mandate.side];
  let sum = 0;
  for (const goal of GOALS[mandate.side]) sum += (own[goal] ?? 0) * (mandate.weights[goal] ?? 0);
  const pastRedLine = crosses(outlook.rules, outlook.game, mandate.redLine);
  const bonus = mandate.bonus(outlook);
  const total = Math.round(sum / 100) - (pastRedLine ? RED_LINE_COST : 0) + (bonus ? BONUS : 0);
  return { goals: own, total, pastRedLine, bonus };
}

/** The same by the mandate's id; no mandate makes nothing of anything. */
export function scoreOf(
  rules: Rulebook,
  game: PublicGame,
  goals: GoalScores,
  side: Side,
  mandateId: string,
): SideScore {
  const mandate = rules.mandates.find((each) => each.id === mandateId);
  if (mandate === undefined) return { goals: goals[side], total: 0, pastRedLine: false, bonus: false };
  return scoreUnder(outlookOf(rules, game), goals, mandate);
}

/** Whether what has been signed stands outside a red line. The status quo crosses none: nobody signed it. */
export function crosses(
  rules: Rulebook,
  game: PublicGame,
  redLine: { readonly term: string; readonly allowed: readonly string[] },
): boolean {
  const signed = game.pending?.package ?? (game.contract.closedQuarter === null ? undefined : game.contract.package);
  if (signed === undefined) return false;
  const at = rules.terms.findIndex((term) => term.id === redLine.term);
  const option = rules.terms[at]?.options[signed[at] ?? -1];
  return option !== undefined && !redLine.allowed.includes(option.id);
}

/** The score of a game that is over, or of one that ended now. */
export const finalScore = (rules: Rulebook, game: Game, side: Side): SideScore =>
  scoreOf(rules, game, measure(rules, game), side, game.mandates[side]);

/** The raw measures behind the goals as the game stands, by `side.goal`: what yardsticks are calibrated on. */
export function rawMeasures(rules: Rulebook, game: PublicGame): Record<string, number> {
  const outlook = outlookOf(rules, game);
  const owed = obligationsOf(outlook);
  const openai = openaiRaw(outlook, owed, game.contract.closedQuarter !== null);
  const microsoft = microsoftRaw(outlook, owed);
  const raw: Record<string, number> = {};
  for (const goal of OPENAI_GOALS) raw[`openai.${goal}`] = openai[goal];
  for (const goal of MICROSOFT_GOALS) raw[`microsoft.${goal}`] = microsoft[goal];
  return raw;
}

function measureUnder(rules: Rulebook, game: PublicGame, clauses: Clauses, closed: boolean): GoalScores {
  const outlook: Outlook = { rules, game, clauses };
  const owed = obligationsOf(outlook);
  const ruined = game.ending === 'insolvency-openai' || game.ending === 'unwound';
  const openai: Record<string, number> = {};
  const raw = openaiRaw(outlook, owed, closed);
  for (const goal of OPENAI_GOALS) {
    const points = onYardstick(rules, 'openai', goal, raw[goal]);
    openai[goal] = ruined && goal !== 'mission' ? Math.round(points / 4) : points;
  }
  const microsoft: Record<string, number> = {};
  const theirs = microsoftRaw(outlook, owed);
  for (const goal of MICROSOFT_GOALS) {
    const points = onYardstick(rules, 'microsoft', goal, theirs[goal]);
    microsoft[goal] = game.ending === 'insolvency-microsoft' ? Math.round(points / 4) : points;
  }
  return { openai, microsoft };
}

/**
 * A raw measure on its yardstick, hundredths of a point: the marks stand at 10, 50 and 90. Between them it is linear;
 * beyond them it flattens as x / (1 + 5x), so that every gain still counts and nothing leaves 0 to 10 000.
 */
export function onYardstick(rules: Rulebook, side: Side, goal: Goal, raw: number): number {
  const [low, middle, high] = rules.yardsticks[`${side}.${goal}`] ?? [0, 50, 100];
  const span = raw < middle ? middle - low : high - middle;
  const x = ((raw - middle) / Math.max(1, span)) * 0.8;
  const bent = x <= -0.8 ? -0.8 - tail(-x - 0.8) : x >= 0.8 ? 0.8 + tail(x - 0.8) : x;
  return Math.max(0, Math.min(10_000, Math.round(5_000 + bent * 5_000)));
}

/** 0 at 0 with slope 1, and never more than a fifth. */
const tail = (over: number): number => over / (1 + over * 5);

const part = (value: number, parts: number): number => (value * parts) / 100;
const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

type Raw<G extends string> = Readonly<Record<G, number>>;

function openaiRaw(outlook: Outlook, owed: Obligations, closed: boolean): Raw<OpenaiGoal> {
  const { game, clauses } = outlook;
  return {
    mission: missionRaw(game, clauses),
    frontier: frontierRaw(outlook, owed),
    independence: independenceRaw(outlook),
    finances: financesRaw(game, clauses, owed, closed),
    standing: standingRaw(game, 'openai'),
  };
}

function missionRaw({ gauges }: PublicGame, clauses: Clauses): number {
  const foundation = clauses.foundationStake === 'control' ? 22 : clauses.foundationStake / 100;
  const control = { veto: 86, majority: 72, observer: 56, seat: 34 }[clauses.governance];
  const duties = { none: 35, disclosure: 60, tests: 88 }[clauses.safety];
  const judge = { board: 70, contestable: 60, independent: 62, joint: 46, none: 38 }[clauses.agiTrigger];
  const kept = part(gauges['openai.mission'], 45) + part(control, 20) + part(duties, 12) + part(judge, 8);
  return kept + (foundation - 20) * 1.1;
}

function frontierRaw({ rules, game, clauses }: Outlook, owed: Obligations): number {
  const lead = game.gauges['openai.released'] - game.gauges['world.frontier'];
  const lab = game.gauges['openai.capability'] - game.gauges['world.frontier'];
  const compute = usableMw(game) + owed.coming;
  const assured = securedGuaranteeMw(rules, clauses) / 260;
  return 50 + lead / 8 + lab / 12 + Math.sqrt(compute) / 2.5 + (game.gauges['openai.staff'] - 60) / 5 + assured;
}

function independenceRaw({ game, clauses }: Outlook): number {
  const rights = { none: 16, preferred: 11, refusal: 5, exclusive: -8 }[cloudRightsUnder(clauses, game)];
  const channel = { any: 12, 'azure-first': 8, 'azure-only': 0 }[clauses.apiChannel];
  const scope = { products: 10, models: 7, 'models-exclusive': 3, research: 0, 'post-agi': -5 }[clauses.ipScope];
  const judge = { board: 8, contestable: 5, independent: 3, joint: -1, none: -3 }[clauses.agiTrigger];
  const hold = { veto: 5, majority: 4, observer: 1, seat: -4 }[clauses.governance];
  const stake = clauses.microsoftStake === 'claim' ? 31 : clauses.microsoftStake / 100;
  const others = (10_000 - azureShareBps(game)) / 220;
  const bound = Math.sqrt(clauses.commitmentUsdM) / 45;
  return 30 + others + rights + channel + scope + judge + hold - (clauses.ipUntil - 2027) * 1.1 - stake / 2.6 - bound;
}

/** Raw points of finances that a company without shares forgoes: no listing, and notes that may be called. */
const UNCONVERTED = 6;

function financesRaw(game: PublicGame, clauses: Clauses, owed: Obligations, closed: boolean): number {
  const { gauges } = game;
  const value = Math.sqrt(gauges['openai.valuationUsdM']) / 16;
  const left = clauses.microsoftStake === 'claim' ? 6_000 : sharesLeftBps(clauses);
  const held = closed ? gauges['openai.softbankHeldUsdM'] : 0;
  const cash = clamp(game.money.openai + held - gauges['openai.creditUsdM'], -20_000, 120_000) / 4_000;
  const unsettled = closed ? 0 : UNCONVERTED;
  const dues = owed.shareUsdM / 5_500 + owed.takeOrPayUsdM / 4_000 + gauges['openai.pledgedUsdM'] / 1_500;
  return 10 + value + cash + (left - 4_700) / 130 - dues - unsettled + gauges['openai.staff'] / 12;
}

/** How a side stands with the public, its word, and the courts. */
function standingRaw(game: PublicGame, side: Side): number {
  const { gauges } = game;
  const cases = game.cases.reduce((sum, each) => sum + caseWeight(each.id, each.ruling, side), 0);
  const word = gauges[`${side}.credibility`] * 0.25 + gauges.trust * 0.12;
  const public_ = gauges[`${side}.legitimacy`] * 0.6;
  const investors = side === 'microsoft' ? (gauges['microsoft.confidence'] - 55) * 0.2 : 0;
  return public_ + word + investors + cases;
}

/** Cases that bear on Microsoft; all others bear on OpenAI, and the publishers' on both. */
const AGAINST_MICROSOFT = ['ftc', 'publishers'];
const GOOD_RULINGS = ['cleared', 'dismissed', 'withdrawn'];
const NEUTRAL_RULINGS = ['settled', 'cleared-with-conditions'];

/** Points of standing that a case takes or gives: open it weighs, won it helps, lost it hurts. */
function caseWeight(id: string, ruling: string | null, side: Side): number {
  const bears = side === 'microsoft' ? AGAINST_MICROSOFT.includes(id) : id !== 'ftc';
  if (!bears) return 0;
  if (ruling === null) return id === 'ftc' ? -4 : -2;
  if (GOOD_RULINGS.includes(ruling)) return 2;
  return NEUTRAL_RULINGS.includes(ruling) ? 0 : -4;
}

function microsoftRaw(outlook: Outlook, owed: Obligations): Raw<MicrosoftGoal> {
  const { game, clauses } = outlook;
  return {
    cloud: cloudRaw(outlook, owed),
    access: accessRaw(game, clauses, owed),
    stake: stakeRaw(game, outlook, owed),
    resilience: resilienceRaw(game, clauses),
    standing: standingRaw(game, 'microsoft'),
  };
}

function cloudRaw({ rules, game, clauses }: Outlook, owed: Obligations): number {
  const sales = Math.sqrt(game.gauges['microsoft.azureUsdM']) / 3.2;
  const openai = Math.sqrt(azureMw(game)) / 2.6;
  const backlog = Math.sqrt(clauses.commitmentUsdM) / 38;
  const rights = { none: -3, preferred: 1, refusal: 3, exclusive: 7 }[cloudRightsUnder(clauses, game)];
  const promised = securedGuaranteeMw(rules, clauses) / 1_500;
  const channel = { any: 0, 'azure-first': 4, 'azure-only': 8 }[clauses.apiChannel];
  const confidence = (game.gauges['microsoft.confidence'] - 55) / 8;
  return sales + openai + backlog + rights + channel + confidence - promised - owed.guaranteeUsdM / 5_000;
}

function accessRaw(game: PublicGame, clauses: Clauses, owed: Obligations): number {
  const best = accessNow(game, clauses, 0);
  const lead = (best - game.gauges['world.frontier']) / 9;
  const scope = { products: 0, models: 8, 'models-exclusive': 13, research: 18, 'post-agi': 24 }[clauses.ipScope];
  const judge = { board: -7, contestable: -2, independent: 1, joint: 4, none: 6 }[clauses.agiTrigger];
  const years = clamp(clauses.ipUntil - owed.endYear, -1, 6) * 2.2;
  const duties = { none: 0, disclosure: 2, tests: 3 }[clauses.safety];
  const voice = { veto: -18, majority: 0, observer: 8, seat: 16 }[clauses.governance];
  return 30 + lead + scope + judge + years + duties + voice + game.gauges['microsoft.hosted'] / 14;
}

function stakeRaw(game: PublicGame, { rules, clauses }: Outlook, owed: Obligations): number {
  const claim = rules.market.claimBps;
  const bps =
    game.contract.closedQuarter !== null
      ? game.shares.microsoft
      : clauses.microsoftStake === 'claim'
        ? claim
        : clauses.microsoftStake;
  const value = (bps * game.gauges['openai.valuationUsdM']) / 10_000;
  const hold = { veto: -1, majority: 0, observer: 1.5, seat: 3 }[clauses.governance];
  return Math.sqrt(value) / 8 + Math.sqrt(owed.shareUsdM) / 12 + hold + game.gauges['microsoft.labStakesUsdM'] / 1_500;
}

function resilienceRaw(game: PublicGame, clauses: Clauses): number {
  const { gauges } = game;
  const own = (gauges['microsoft.capability'] - gauges['world.frontier'] * 0.62) / 9;
  const freedom = { barred: -8, parity: -3, hosting: 0, threshold: 6, free: 10 }[clauses.rivalHosting];
  const rent = azureMw(game) * 2;
  const sales = gauges['microsoft.azureUsdM'] + gauges['microsoft.productUsdM'] + rent;
  const dependence = (rent * 100) / Math.max(1, sales);
  const cash = clamp(game.money.microsoft - gauges['microsoft.creditUsdM'], -60_000, 300_000) / 16_000;
  const weight = Math.sqrt(clauses.commitmentUsdM) / 90;
  return (
    40 +
    own +
    freedom +
    gauges['microsoft.hosted'] / 5 -
    dependence / 2.2 +
    gauges['microsoft.confidence'] / 6 +
    cash -
    weight
  );
}
