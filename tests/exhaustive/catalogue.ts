import { WORDS_EN } from '../../src/content/words/en.ts';
import type { AdjournReason, Effect } from '../../src/engine/facts.ts';
import type { Rider } from '../../src/engine/game.ts';
import { MODIFIER_KINDS } from '../../src/engine/modifiers.ts';
import { REFUSAL_CODES, RIDER_ALLOTMENTS_MW, RIDER_PAYMENTS_USDM, type Move } from '../../src/engine/moves.ts';
import type { Directive, Rulebook } from '../../src/engine/rulebook.ts';
import { ACCOUNTS, GAUGES, HOLDERS, PHASES, SIDES, STEPS } from '../../src/engine/vocabulary.ts';

/** Every kind of fact: the compiler sees to it that none is missing and none is invented. */
const FACTS: Readonly<Record<Effect['type'], true>> = {
  ...{
    posted: true,
    minuted: true,
    paid: true,
    transferred: true,
    modified: true,
    marked: true,
    phased: true,
    turned: true,
  },
  ...{ stepped: true, drawn: true, dealt: true, answered: true, sealed: true, opened: true, tidied: true },
  ...{ convened: true, passed: true, proposed: true, probed: true, tired: true, firmed: true, softened: true },
  ...{ insulted: true, accepted: true, adjourned: true, 'walked-out': true, 'talks-ended': true },
  ...{ 'table-called': true, 'memorandum-signed': true, 'memorandum-lapsed': true, 'agreement-signed': true },
  ...{ 'condition-set': true, 'conditions-met': true, 'agreement-closed': true, 'agreement-lapsed': true },
  ...{ 'amendment-signed': true, 'contract-bound': true, rode: true, 'ground-broken': true, delivered: true },
  ...{ offered: true, noticed: true, waived: true, matched: true, withdrawn: true, leased: true },
  ...{ 'lease-ended': true, 'refusal-suspended': true, hosted: true, filed: true, assessed: true },
  ...{ staged: true, waited: true, recorded: true, read: true, responded: true, enjoined: true, ruled: true },
  ...{ 'agi-upheld': true, 'agi-refused': true, ended: true },
};

const MOVES: Readonly<Record<Move['type'], true>> = {
  ...{ answer: true, propose: true, memorandum: true, letter: true, accept: true, probe: true, adjourn: true },
  ...{ 'walk-out': true, direct: true },
};

const REASONS: Readonly<Record<AdjournReason, true>> = {
  ...{ agreed: true, adjourned: true, patience: true, rounds: true, 'walked-out': true },
};

/** A rider in three words. */
export function riderName(rider: Rider): string {
  if (rider.type === 'waive') return 'rider: waive';
  if (rider.type === 'allot') return `rider: allot ${String(rider.mw)} MW`;
  if (rider.type === 'withdraw') return 'rider: withdraw the complaint';
  return `rider: ${rider.from} pays ${String(rider.usdM)}`;
}

/** Everything that these rules say may happen, each by a name of its own; `chronicle.ts` gives the same names. */
export function everything(rules: Rulebook): string[] {
  return [
    ...contracts(rules),
    ...rules.directives.flatMap((directive) => ordersOf(rules, directive)),
    ...cards(rules),
    ...law(rules),
    ...table(),
    ...market(rules),
    ...rules.endings.map(({ id }) => `ending: ${id}`),
    ...rules.mandates.flatMap(({ id }) => [`mandate: ${id} earns its bonus`, `mandate: ${id} crosses its red line`]),
    ...REFUSAL_CODES.map((code) => `refusal: ${code}`),
    ...Object.keys(FACTS).map((type) => `fact: ${type}`),
    ...Object.keys(MOVES).map((type) => `move: ${type}`),
    ...MODIFIER_KINDS.map((kind) => `lasting change: ${kind}`),
    ...Object.keys(GAUGES).map((gauge) => `gauge moved: ${gauge}`),
    ...PHASES.map((phase) => `phase: ${phase}`),
    ...STEPS.map((step) => `step: ${step}`),
  ];
}

const contracts = (rules: Rulebook): string[] =>
  rules.terms.flatMap((term) =>
    term.options.flatMap((option) => [`signed: ${term.id} ${option.id}`, `in force: ${term.id} ${option.id}`]),
  );

const cards = (rules: Rulebook): string[] =>
  rules.events.flatMap((card) => [
    `card: ${card.id}`,
    ...card.asks.flatMap((side) => card.choices.map(({ id }) => `card: ${card.id}, ${side} chose ${id}`)),
  ]);

/** Each directive in each way, upon everybody whom it may concern in this way. */
function ordersOf(rules: Rulebook, directive: Directive): string[] {
  const choices = directive.choices.length === 0 ? [null] : directive.choices;
  return choices.flatMap((choice) =>
    targetsOf(rules, directive, choice).map((target) => orderName(directive.id, choice, target)),
  );
}

export const orderName = (id: string, choice: string | null, target: string | null): string =>
  `order: ${[id, choice, target].filter((part) => part !== null).join(' ')}`;

function targetsOf(rules: Rulebook, { id, side }: Directive, choice: string | null): (string | null)[] {
  const gating = rules.reviews.filter(({ gates }) => gates);
  switch (id) {
    case 'take-offer':
      return rules.clouds.map((cloud) => cloud.id);
    case 'engage-reviewer':
      return gating
        .filter(({ commitments }) => choice === 'listen' || commitments.some((each) => each.id === choice))
        .map((review) => review.id);
    case 'sway-reviewers':
      return gating.map((review) => review.id);
    case 'answer-suit-openai':
    case 'answer-suit-microsoft':
      return rules.lawsuits.filter(({ defendants }) => defendants.includes(side)).map((lawsuit) => lawsuit.id);
    case 'host-lab':
      return rules.labs.map((lab) => lab.id);
    case 'fund-lab':
      return rules.labs.filter(({ fundUsdM }) => fundUsdM > 0).map((lab) => lab.id);
    case 'contest-agi':
      return ['agi'];
    default:
      return [null];
  }
}

/** What the words call a ruling can happen; a ruling that cannot should have no words. */
const law = (rules: Rulebook): string[] => [
  ...rules.reviews.flatMap((review) => [
    ...review.stages
      .filter((stage, at) => at >= review.opensAt && (review.gates || stage !== 'conditions'))
      .map((stage) => `case: ${review.id} at ${stage}`),
    ...Object.keys(WORDS_EN.reviews[review.id]?.rulings ?? {}).map((ruling) => `case: ${review.id} ruled ${ruling}`),
    `case: ${review.id} put off its decision`,
    ...(review.gates ? [`case: ${review.id} set a condition`, `case: ${review.id} reopened`] : []),
  ]),
  ...rules.lawsuits.flatMap((lawsuit) => [
    ...lawsuit.stages.flatMap((stage) => [
      `case: ${lawsuit.id} at ${stage.id}`,
      ...stage.outcomes.map((outcome) => `case: ${lawsuit.id}, ${stage.id} came to ${outcome.id}`),
    ]),
    ...Object.keys(WORDS_EN.lawsuits[lawsuit.id]?.outcomes ?? {})
      .filter((outcome) => !['next', 'stays', 'injunction'].includes(outcome))
      .map((outcome) => `case: ${lawsuit.id} ruled ${outcome}`),
    `case: ${lawsuit.id} turned down a settlement`,
    `case: ${lawsuit.id} was delayed`,
  ]),
  ...['upheld', 'refused', 'withdrawn'].map((ruling) => `case: agi ruled ${ruling}`),
  ...['board', 'contestable', 'independent', 'joint'].map((judge) => `claim before: ${judge}`),
  'case: agi contested',
  'injunction stands',
  'injunction falls',
];

const table = (): string[] => [
  ...Object.keys(REASONS).map((reason) => `table closed: ${reason}`),
  ...['definitive', 'memorandum', 'letter', 'amendment'].map((kind) => `accepted: ${kind}`),
  'accepted: second draft',
  'insult: retreat',
  'insult: worthless',
  'rider: waive',
  'rider: withdraw the complaint',
  ...RIDER_ALLOTMENTS_MW.map((mw) => riderName({ type: 'allot', mw })),
  ...SIDES.flatMap((from) => RIDER_PAYMENTS_USDM.map((usdM) => riderName({ type: 'pay', from, usdM }))),
];

const market = (rules: Rulebook): string[] => [
  ...rules.clouds.flatMap((cloud) => [
    ...cloud.strings.map((strings) => `offer: ${cloud.id} with strings ${strings}`),
    ...cloud.sites.map((site) => `offer: ${cloud.id} at ${site}`),
    `lease: ${cloud.id}`,
  ]),
  ...['none', 'preferred', 'refusal', 'exclusive'].map((rights) => `offer taken under: ${rights}`),
  'lease: azure',
  'match: delivered',
  'match: late',
  'guarantee missed',
  'take-or-pay paid',
  'notes called',
  ...SIDES.flatMap((side) => [`credit drawn: ${side}`, `credit repaid: ${side}`, `distress: ${side}`]),
  ...ACCOUNTS.flatMap((account) => [`paid by: ${account}`, `paid to: ${account}`]).filter(
    (name) => !['paid by: labs', 'paid by: suppliers', 'paid by: staff', 'paid by: public'].includes(name),
  ),
  ...HOLDERS.filter((holder) => holder !== 'unissued').map((holder) => `shares to: ${holder}`),
  ...HOLDERS.map((holder) => `shares from: ${holder}`),
];
