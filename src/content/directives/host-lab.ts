import { portion } from '../../engine/compute.ts';
import type { Effect } from '../../engine/facts.ts';
import type { Order } from '../../engine/game.ts';
import { happens } from '../../engine/luck.ts';
import type { Lab } from '../../engine/rulebook.ts';
import { valuesOf, type Directive, type Example, type Numbers, type Outlook } from '../../engine/rulebook.ts';
import type { Overrides, Situation, Values } from '../../engine/rulebook.ts';
import { added, posted } from '../effects.ts';

export const numbers = {
  rentUsdK: { value: 2_900, unit: '$K/MW-quarter', source: 'M18' },
  rentQuarters: { value: 20, unit: 'quarters', source: 'M18' },
  gainBps: { value: 900, unit: 'bps of the gap', source: 'calibrated' },
  mostMw: { value: 3, unit: 'times', source: 'assumption' },
  parityBps: { value: 1_500, unit: 'bps of OpenAI’s Azure', source: 'assumption' },
  trust: { value: 4, unit: 'points', source: 'M15' },
  stumbleBps: { value: 2_000, unit: 'bps', source: 'assumption' },
  stumbleLegitimacy: { value: 3, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;
type N = Values<typeof numbers>;

const labOf = ({ rules }: Pick<Outlook, 'rules'>, id: string | null): Lab | undefined =>
  rules.labs.find((lab) => lab.id === id);

/** A contract may bar rivals from Azure; with parity they may have a part of what OpenAI has, and no more. */
function refusal(n: N, outlook: Outlook, { target }: Order): string | undefined {
  const { game, clauses } = outlook;
  const lab = labOf(outlook, target);
  if (lab === undefined) return 'no-lab';
  if (clauses.rivalHosting === 'barred') return 'barred';
  const hosted = game.hostings.reduce((mw, hosting) => mw + hosting.mw, 0);
  if (clauses.rivalHosting === 'parity' && hosted + lab.hostMw > portion(game.gauges['openai.azureMw'], n.parityBps)) {
    return 'parity';
  }
  const already = game.hostings.find((hosting) => hosting.lab === lab.id)?.mw ?? 0;
  if (already >= lab.hostMw * n.mostMw) return 'served';
  return game.gauges['microsoft.othersMw'] < lab.hostMw ? 'capacity-short' : undefined;
}

/** The lab takes megawatts from other customers for a steady rent; each further model adds less to the shelf. */
function effects(n: N, situation: Situation, order: Order): readonly Effect[] {
  const lab = labOf(situation, order.target);
  if (lab === undefined || refusal(n, situation, order) !== undefined) return [];
  const { game } = situation;
  const gap = Math.max(0, lab.strength - game.gauges['microsoft.hosted']);
  const known = game.hostings.some((hosting) => hosting.lab === lab.id && hosting.mw > 0);
  const gain = Math.max(1, portion(gap, known ? Math.round(n.gainBps / 2) : n.gainBps));
  const stumbled = happens(situation.roll(`directive/host-lab/${lab.id}`), n.stumbleBps);
  const rent = Math.round((lab.hostMw * n.rentUsdK) / 1_000);
  return [
    { type: 'hosted', lab: lab.id, mw: lab.hostMw, usdM: 0 },
    posted('microsoft.othersMw', -lab.hostMw),
    added('azure-others', rent, game.quarter + n.rentQuarters - 1),
    posted('microsoft.hosted', gain),
    posted('trust', -n.trust),
    ...(stumbled ? [posted('microsoft.legitimacy', -n.stumbleLegitimacy)] : []),
  ];
}

const examples: readonly Example[] = [
  {
    name: 'A strong lab takes 200 MW from other customers and closes a part of the gap on the shelf',
    given: { gauges: { 'microsoft.hosted': 40, 'microsoft.othersMw': 1_050 } },
    order: { id: 'host-lab', target: 'anthropic', choice: null },
    posts: { 'gauge:microsoft.othersMw': -200, 'gauge:microsoft.hosted': 5, 'gauge:trust': -4 },
    makes: ['hosted', 'modified'],
  },
  {
    name: 'With parity, 200 MW is more than rivals may have beside an OpenAI of 1250 MW',
    given: { clauses: { rivalHosting: 'parity' }, gauges: { 'openai.azureMw': 1_250 } },
    order: { id: 'host-lab', target: 'anthropic', choice: null },
    posts: {},
  },
  {
    name: 'A model that stumbles on Azure stumbles in Microsoft’s name',
    given: { gauges: { 'microsoft.hosted': 40 } },
    order: { id: 'host-lab', target: 'mistral', choice: null },
    luck: 0,
    posts: {
      'gauge:microsoft.othersMw': -30,
      'gauge:microsoft.hosted': 3,
      'gauge:trust': -4,
      'gauge:microsoft.legitimacy': -3,
    },
    makes: ['hosted', 'modified'],
  },
];

/** Sells a rival laboratory room on Azure, and its models to Azure's customers. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'host-lab',
    side: 'microsoft',
    suit: 'exclusivity',
    step: 'products',
    targets: ({ rules, clauses }) => (clauses.rivalHosting === 'barred' ? [] : rules.labs.map(({ id }) => id)),
    choices: [],
    refusal: (outlook, order) => refusal(n, outlook, order),
    effects: (situation, order) => effects(n, situation, order),
    numbers,
    examples,
  } satisfies Directive;
};

export const hostLab = make();
