import { ACCOUNTS, GAUGES, HOLDERS, type Account, type Gauge, type Holder } from '../../engine/vocabulary.ts';
import { decimal, money, percent, power } from '../../text/numbers.ts';
import { t, type Message } from '../../text/text.ts';

/** A number that people can ask about: a gauge, an account, shares, OpenAI's compute, or Azure's AI capacity. */
export type NumberId = `gauge/${Gauge}` | `money/${Account}` | `shares/${Holder}` | 'compute' | 'azure';

const GAUGE_NAMES: Readonly<Record<Gauge, Message>> = {
  trust: 'common.trust',
  'openai.credibility': 'report.num_credibilityOpenai',
  'microsoft.credibility': 'report.num_credibilityMicrosoft',
  'openai.legitimacy': 'report.num_legitimacyOpenai',
  'microsoft.legitimacy': 'report.num_legitimacyMicrosoft',
  'openai.mission': 'report.num_mission',
  'openai.staff': 'report.num_staff',
  'openai.capability': 'report.num_capability',
  'openai.released': 'report.num_released',
  'openai.demandUsdM': 'report.num_demand',
  'openai.revenueUsdM': 'report.num_revenue',
  'openai.unmetBps': 'report.num_unmet',
  'openai.valuationUsdM': 'report.num_valuation',
  'openai.azureMw': 'report.num_azureMw',
  'openai.ownMw': 'report.num_ownMw',
  'openai.pledgedUsdM': 'report.num_pledged',
  'openai.softbankHeldUsdM': 'report.num_softbank',
  'openai.notesUsdM': 'report.num_notes',
  'openai.creditUsdM': 'report.num_creditOpenai',
  'microsoft.creditUsdM': 'report.num_creditMicrosoft',
  'openai.azureBoughtUsdM': 'report.num_azureBought',
  'openai.sharePaidUsdM': 'report.num_sharePaid',
  'microsoft.capability': 'report.num_ownModels',
  'microsoft.ownMw': 'report.num_ownProductsMw',
  'microsoft.othersMw': 'report.num_othersMw',
  'microsoft.productUsdM': 'report.num_products',
  'microsoft.azureUsdM': 'report.num_azureSales',
  'microsoft.confidence': 'report.num_confidence',
  'microsoft.hosted': 'report.num_hosted',
  'microsoft.labStakesUsdM': 'report.num_labStakes',
  'world.frontier': 'report.num_frontier',
  'world.rentUsdK': 'report.num_rent',
  'world.tightness': 'report.num_tightness',
  'world.appetite': 'report.num_appetite',
};

const HOLDER_NAMES: Readonly<Record<Holder, Message>> = {
  unissued: 'report.num_unissued',
  microsoft: 'report.num_sharesMicrosoft',
  foundation: 'report.num_sharesFoundation',
  staff: 'report.num_sharesStaff',
  investors: 'report.num_sharesInvestors',
};

/** Accounts of the two sides; the others are only where money comes from and goes to. */
const SHOWN_ACCOUNTS: readonly Account[] = ACCOUNTS.filter(
  (account) => account === 'openai' || account === 'microsoft',
);

const GAUGE_LIST: readonly Gauge[] = [
  'trust',
  'openai.credibility',
  'microsoft.credibility',
  'openai.legitimacy',
  'microsoft.legitimacy',
  'openai.mission',
  'openai.staff',
  'openai.capability',
  'openai.released',
  'openai.demandUsdM',
  'openai.revenueUsdM',
  'openai.unmetBps',
  'openai.valuationUsdM',
  'openai.azureMw',
  'openai.ownMw',
  'openai.pledgedUsdM',
  'openai.softbankHeldUsdM',
  'openai.notesUsdM',
  'openai.creditUsdM',
  'openai.azureBoughtUsdM',
  'openai.sharePaidUsdM',
  'microsoft.capability',
  'microsoft.ownMw',
  'microsoft.othersMw',
  'microsoft.productUsdM',
  'microsoft.azureUsdM',
  'microsoft.confidence',
  'microsoft.hosted',
  'microsoft.labStakesUsdM',
  'microsoft.creditUsdM',
  'world.frontier',
  'world.rentUsdK',
  'world.tightness',
  'world.appetite',
];

/** Every number that the report can list, in its order. */
export const NUMBER_IDS: readonly NumberId[] = [
  ...SHOWN_ACCOUNTS.map((account) => `money/${account}` as const),
  'compute',
  'azure',
  ...GAUGE_LIST.map((gauge) => `gauge/${gauge}` as const),
  ...HOLDERS.map((holder) => `shares/${holder}` as const),
];

export function numberName(id: NumberId): string {
  if (id === 'compute' || id === 'azure') return t(`report.num_${id}`);
  if (id === 'money/openai') return t('report.num_cashOpenai');
  if (id === 'money/microsoft') return t('report.num_cashMicrosoft');
  const holder = HOLDERS.find((each) => id === `shares/${each}`);
  if (holder !== undefined) return t(HOLDER_NAMES[holder]);
  const gauge = gaugeOf(id);
  return gauge === undefined ? id : t(GAUGE_NAMES[gauge]);
}

/** The gauge that a number is, if it is one. */
export const gaugeOf = (id: NumberId): Gauge | undefined => GAUGE_LIST.find((gauge) => id === `gauge/${gauge}`);

/** How a number is printed, by how its id ends or begins: the first that fits. */
const PRINTS: readonly (readonly [RegExp, (value: number) => string])[] = [
  [/^(?:compute|azure)$|Mw$/, power],
  [/^money|UsdM$/, money],
  [/^shares|Bps$/, percent],
  [/capability$|released$|frontier$/, (value) => decimal(value / 10)],
];

/** A number as it is printed, in its own unit; a bare point where nothing else fits. */
export const printNumber = (id: NumberId, value: number): string =>
  PRINTS.find(([ids]) => ids.test(id))?.[1](value) ?? decimal(value, 0);

/** A change as it is printed: the sign always stands. */
export const printChange = (id: NumberId, by: number): string => (by > 0 ? '+' : '') + printNumber(id, by);

/** Every gauge has its place in the list: for the test. */
export const missingGauges = (): readonly string[] =>
  Object.keys(GAUGES).filter((gauge) => !NUMBER_IDS.some((id) => id === `gauge/${gauge}`));
