import { packageOf } from './contract.ts';
import type { Case, Game, Lease, Memorandum, Seat } from './game.ts';
import { draw, luckOf, spread, type Luck } from './luck.ts';
import type { Rulebook, Scenario } from './rulebook.ts';
import { otherSide, SIDES, type Account, type Side } from './vocabulary.ts';

/** All that decides a game but its moves. */
export interface Settings {
  readonly scenario: string;
  readonly quarters: number;
  readonly seed: string;
  /** Mandates that an instructor fixes; the others are drawn. */
  readonly mandates?: Partial<Readonly<Record<Side, string>>>;
  /** Keys supplied in place of the seed's, released one by one. */
  readonly luck?: Luck;
}

/** The state before the first briefing is dealt. Throws a RangeError for a scenario or mandate that is not there. */
export function openGame(rules: Rulebook, settings: Settings): Game {
  const scenario = rules.scenarios.find((each) => each.id === settings.scenario);
  if (scenario === undefined) throw new RangeError(`no scenario ${settings.scenario} in these rules`);
  const luck = settings.luck ?? luckOf(settings.seed);
  const { opening } = scenario;
  const contract = packageOf(rules, opening.contract);
  return {
    scenario: scenario.id,
    quarters: settings.quarters,
    quarter: 0,
    phase: 'briefing',
    luck,
    mandates: mandatesOf(rules, settings, luck),
    money: moneyOf(scenario),
    shares: { ...opening.shares },
    gauges: { ...opening.gauges },
    contract: {
      package: contract,
      sinceQuarter: 0,
      closedQuarter: opening.closedQuarter,
      amendedQuarters: [],
      nextPackage: null,
    },
    memorandum: memorandumOf(rules, scenario),
    pending: null,
    table: {
      open: false,
      turn: 'openai',
      moves: 0,
      rounds: 0,
      seats: { openai: emptySeat(), microsoft: emptySeat() },
      shutUntil: -1,
      walkedOut: null,
      talksOver: false,
      called: false,
    },
    cards: [],
    answers: { openai: null, microsoft: null },
    seenCards: [],
    sealed: { openai: null, microsoft: null },
    splits: { openai: [...opening.splits.openai], microsoft: [...opening.splits.microsoft] },
    builds: opening.builds.map((build) => ({ owner: 'microsoft', instalmentUsdM: 0, ...build })),
    offers: [],
    leases: opening.leases.map((lease, at): Lease => ({ id: `opening-${String(at)}`, matched: false, ...lease })),
    refusalSuspendedUntil: -1,
    cases: opening.cases.map((each) => openingCase(rules, each.id, each.stage)),
    hostings: [],
    agi: { upheldQuarter: null, barredUntil: 0, claims: 0 },
    modifiers: [],
    marks: {},
    ending: null,
    minutes: 0,
  };
}

const emptySeat = (): Seat => ({ patience: 0, standing: null, lastPackage: null, firm: [], usedAlternative: false });

function moneyOf({ opening: { money } }: Scenario): Record<Account, number> {
  return {
    openai: money.openai ?? 0,
    microsoft: money.microsoft ?? 0,
    clouds: money.clouds ?? 0,
    labs: money.labs ?? 0,
    capital: money.capital ?? 0,
    customers: money.customers ?? 0,
    suppliers: money.suppliers ?? 0,
    staff: money.staff ?? 0,
    public: money.public ?? 0,
  };
}

function memorandumOf(rules: Rulebook, scenario: Scenario): Memorandum | null {
  const { memorandum } = scenario.opening;
  if (memorandum === null) return null;
  return {
    package: packageOf(rules, memorandum.terms),
    signedQuarter: 0,
    lastQuarter: memorandum.lastQuarter,
    proposer: null,
  };
}

/** A case at the stage where it stands; its nature is drawn in the quarter that first reads it. */
export function openingCase(rules: Rulebook, id: string, stage: number | undefined, quarter = 0): Case {
  const review = rules.reviews.find((each) => each.id === id);
  const lawsuit = rules.lawsuits.find((each) => each.id === id);
  return {
    id,
    kind: review !== undefined ? 'review' : lawsuit !== undefined ? 'lawsuit' : 'claim',
    openedQuarter: quarter,
    stage: stage ?? review?.opensAt ?? lawsuit?.opensAt ?? 0,
    waited: 0,
    ruling: null,
    nature: null,
    record: 0,
    readings: { openai: null, microsoft: null },
    extensions: 0,
    answer: 'none',
    injunction: false,
  };
}

function mandatesOf(rules: Rulebook, settings: Settings, luck: Luck): Record<Side, string> {
  const mandates = { openai: '', microsoft: '' };
  for (const side of SIDES) {
    const choice = rules.mandates.filter((mandate) => mandate.side === side);
    const fixed = settings.mandates?.[side];
    if (fixed !== undefined && !choice.some((mandate) => mandate.id === fixed)) {
      throw new RangeError(`no mandate ${fixed} for ${side}`);
    }
    const drawn = choice[spread(draw(luck, -1, `mandate/${side}`), 0, choice.length - 1)];
    mandates[side] = fixed ?? drawn?.id ?? '';
  }
  return mandates;
}

/** Who opens the table: OpenAI in the first quarter, then by turns. */
export const openerOf = (quarter: number): Side => (quarter % 2 === 0 ? 'openai' : otherSide('openai'));
