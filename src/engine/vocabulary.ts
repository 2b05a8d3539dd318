/** The words that every layer shares: who plays, what is counted, and in which unit. */

export const SIDES = ['openai', 'microsoft'] as const;
export type Side = (typeof SIDES)[number];

/** The one across the table. */
export const otherSide = (side: Side): Side => (side === 'openai' ? 'microsoft' : 'openai');

/** The four families of terms; each has a colour and an icon everywhere. */
export const SUITS = ['compute', 'exclusivity', 'equity', 'control'] as const;
export type Suit = (typeof SUITS)[number];

export const OPENAI_GOALS = ['mission', 'frontier', 'independence', 'finances', 'standing'] as const;
export const MICROSOFT_GOALS = ['cloud', 'access', 'stake', 'resilience', 'standing'] as const;
export type OpenaiGoal = (typeof OPENAI_GOALS)[number];
export type MicrosoftGoal = (typeof MICROSOFT_GOALS)[number];
export type Goal = OpenaiGoal | MicrosoftGoal;
/** Goals of each side, in the order of display. */
export const GOALS: { readonly [S in Side]: readonly Goal[] } = { openai: OPENAI_GOALS, microsoft: MICROSOFT_GOALS };

/** Accounts of the ledger, in $M. Every payment moves between two of them, so that their sum never changes. */
export const ACCOUNTS = [
  'openai',
  'microsoft',
  'clouds',
  'labs',
  'capital',
  'customers',
  'suppliers',
  'staff',
  'public',
] as const;
export type Account = (typeof ACCOUNTS)[number];

/** Holders of OpenAI's shares, in basis points that always sum to 10 000. Before a closing all are `unissued`. */
export const HOLDERS = ['unissued', 'microsoft', 'foundation', 'staff', 'investors'] as const;
export type Holder = (typeof HOLDERS)[number];

/** What one gauge may hold, inclusive. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

const POINTS: Bounds = { low: 0, high: 100 };
const COUNT: Bounds = { low: 0, high: 1_000_000_000 };

/**
 * Every number of the state that is not money or a share. Points are 0 to 100; `capability` is an index
 * (1 000 is OpenAI's best model of September 2025); Mw are megawatts, UsdM millions of dollars,
 * UsdK thousands of dollars, Bps hundredths of a per cent.
 */
export const GAUGES = {
  /** Between the two. */
  trust: POINTS,
  'openai.credibility': POINTS,
  'microsoft.credibility': POINTS,
  'openai.legitimacy': POINTS,
  'microsoft.legitimacy': POINTS,
  /** How far OpenAI still serves its charter. */
  'openai.mission': POINTS,
  /** Will of the researchers to stay; 70 is ordinary. */
  'openai.staff': POINTS,
  /** Best model in the laboratory. */
  'openai.capability': COUNT,
  /** Best model on sale. */
  'openai.released': COUNT,
  /** Sales that customers would make in a quarter at full service. */
  'openai.demandUsdM': COUNT,
  'openai.revenueUsdM': COUNT,
  /** Share of demand turned away last quarter. */
  'openai.unmetBps': COUNT,
  'openai.valuationUsdM': COUNT,
  /** Megawatts of Azure allotted to OpenAI. */
  'openai.azureMw': COUNT,
  /** Megawatts of its own, built and running. */
  'openai.ownMw': COUNT,
  /** Pledged to charities and not yet paid. */
  'openai.pledgedUsdM': COUNT,
  /** Promised by SoftBank and waiting for the conversion. */
  'openai.softbankHeldUsdM': COUNT,
  /** Convertible notes that may be called. */
  'openai.notesUsdM': COUNT,
  'openai.creditUsdM': COUNT,
  'microsoft.creditUsdM': COUNT,
  /** Azure purchases counted against the commitment in this calendar year. */
  'openai.azureBoughtUsdM': COUNT,
  /** All revenue share ever paid, for the cap. */
  'openai.sharePaidUsdM': COUNT,
  /** Microsoft's own best model. */
  'microsoft.capability': COUNT,
  /** Capacity that serves Microsoft's own products. */
  'microsoft.ownMw': COUNT,
  /** Capacity sold to other customers. */
  'microsoft.othersMw': COUNT,
  'microsoft.productUsdM': COUNT,
  'microsoft.azureUsdM': COUNT,
  /** What investors think of capex against revenue. */
  'microsoft.confidence': POINTS,
  /** Strength of the rival models that Azure sells. */
  'microsoft.hosted': POINTS,
  /** Invested in rival laboratories. */
  'microsoft.labStakesUsdM': COUNT,
  /** Best rival model. */
  'world.frontier': COUNT,
  /** Market rent of a megawatt for a quarter. */
  'world.rentUsdK': COUNT,
  /** How short compute is: 50 is balanced. */
  'world.tightness': POINTS,
  /** Mood of capital for AI: 50 is ordinary. */
  'world.appetite': POINTS,
} as const satisfies Record<string, Bounds>;
export type Gauge = keyof typeof GAUGES;

/** The stages of a quarter that wait for a move. */
export const PHASES = ['briefing', 'table', 'desk', 'over'] as const;
export type Phase = (typeof PHASES)[number];

/** The resolution of a quarter, always in this order. A directive is carried out at the start of its step. */
export const STEPS = [
  'notices',
  'clouds',
  'builds',
  'training',
  'products',
  'reviews',
  'courts',
  'closings',
  'funding',
  'payments',
  'opinion',
  'valuation',
  'expiries',
  'arrivals',
] as const;
export type Step = (typeof STEPS)[number];
