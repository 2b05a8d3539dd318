import type { Clauses } from './clauses.ts';
import { portion, usableMw } from './compute.ts';
import { clausesOf } from './contract.ts';
import { pay, post, type Draft } from './draft.ts';
import type { Cause } from './facts.ts';
import type { Game } from './game.ts';
import type { Market } from './market.ts';
import { modified } from './modifiers.ts';

/** Products and revenue: customers follow the better model, and are served as far as the compute goes. */
export function resolveProducts(draft: Draft): void {
  const clauses = clausesOf(draft.rules, draft.game);
  growDemand(draft, clauses);
  serve(draft);
  sellAzure(draft, clauses);
  sellProducts(draft, clauses);
}

function growDemand(draft: Draft, clauses: Clauses): void {
  const { game, rules } = draft;
  const m = rules.market;
  const demand = game.gauges['openai.demandUsdM'];
  const base = m.demandGrowthBps - m.demandFadeBps * Math.min(game.quarter, 16);
  grow(draft, 'market/demand', demand, modified(game, 'demand-growth', base));
  const lead = Math.max(-150, Math.min(150, game.gauges['openai.released'] - game.gauges['world.frontier']));
  grow(draft, 'market/model-lead', demand, lead * m.demandPerLeadBps);
  grow(draft, 'term/apiChannel', demand, channelBps(m, clauses));
  grow(draft, 'term/rivalHosting', demand, HOSTING_BPS[clauses.rivalHosting]);
  grow(draft, 'market/reputation', demand, (game.gauges['openai.legitimacy'] - 50) * 6);
}

function grow(draft: Draft, cause: Cause, demand: number, bps: number): void {
  post(draft, cause, 'openai.demandUsdM', portion(demand, bps));
}

/** What rivals on Azure's shelf take from OpenAI's sales, or leave to it, bps a quarter. */
const HOSTING_BPS = { barred: 60, parity: 35, hosting: 15, threshold: -10, free: -45 } as const;

/** What OpenAI's models on Azure's shelf draw to it, bps of their sales. */
const PULL_BPS = { any: 0, 'azure-first': 500, 'azure-only': 1_000 } as const;

/** How much of a licensed model Microsoft's products may use, per cent. */
const REACH = { products: 90, models: 97, 'models-exclusive': 100, research: 102, 'post-agi': 104 } as const;

/** Growth that the freedom to sell elsewhere brings. */
function channelBps(market: Market, { apiChannel }: Clauses): number {
  if (apiChannel === 'any') return market.anyCloudGrowthBps;
  return apiChannel === 'azure-first' ? market.azureFirstGrowthBps : 0;
}

/** Sales that a megawatt of serving carries this quarter, $K: models are served ever more cheaply. */
const servedUsdK = (draft: Draft): number =>
  draft.rules.market.servedUsdK + draft.rules.market.servedGainUsdK * draft.game.quarter;

function serve(draft: Draft): void {
  const { game, rules } = draft;
  const demand = game.gauges['openai.demandUsdM'];
  const mw = portion(usableMw(game), game.splits.openai[1] * 100);
  const revenue = Math.min(demand, Math.round((mw * servedUsdK(draft)) / 1_000));
  const unmet = demand - revenue;
  post(draft, 'market/sales', 'openai.revenueUsdM', revenue - game.gauges['openai.revenueUsdM']);
  const unmetBps = demand === 0 ? 0 : Math.round((unmet * 10_000) / demand);
  post(draft, 'market/serving', 'openai.unmetBps', unmetBps - game.gauges['openai.unmetBps']);
  post(draft, 'market/unmet-demand', 'openai.demandUsdM', -portion(unmet, rules.market.unmetLostBps));
  pay(draft, 'market/sales', 'customers', 'openai', revenue);
}

/** Azure's AI sales to others: capacity as tight as the market, and the pull of OpenAI's models on its shelf. */
function sellAzure(draft: Draft, clauses: Clauses): void {
  const { game, rules } = draft;
  const used = 60 + Math.round(game.gauges['world.tightness'] / 2.5);
  const rented = Math.round((game.gauges['microsoft.othersMw'] * rules.market.othersUsdK * used) / 100_000);
  const channel = portion(game.gauges['openai.revenueUsdM'], PULL_BPS[clauses.apiChannel]);
  const hosted = game.gauges['microsoft.hosted'] * 10;
  const usdM = Math.max(0, modified(game, 'azure-others', rented + channel + hosted));
  post(draft, 'market/azure', 'microsoft.azureUsdM', usdM - game.gauges['microsoft.azureUsdM']);
  pay(draft, 'market/azure', 'customers', 'microsoft', usdM);
}

/** The best model that Microsoft's products may use now: OpenAI's under the licence, its own, or a hosted one. */
export function accessNow(game: Pick<Game, 'gauges'>, clauses: Clauses, year: number): number {
  const licensed = year <= clauses.ipUntil ? game.gauges['openai.released'] : 0;
  const hosted = Math.round((game.gauges['world.frontier'] * (70 + game.gauges['microsoft.hosted'] / 4)) / 100);
  const own = game.gauges['microsoft.capability'];
  return Math.max(Math.round((licensed * REACH[clauses.ipScope]) / 100), hosted, own);
}

function sellProducts(draft: Draft, clauses: Clauses): void {
  const { game, rules } = draft;
  const m = rules.market;
  const access = accessNow(game, clauses, 0);
  const gap = Math.max(-200, Math.min(200, access - game.gauges['world.frontier']));
  const sales = game.gauges['microsoft.productUsdM'];
  post(draft, 'market/products', 'microsoft.productUsdM', portion(sales, m.productGrowthBps));
  post(draft, 'market/model-access', 'microsoft.productUsdM', portion(sales, gap * m.productPerAccessBps));
  const most = Math.round(game.gauges['microsoft.ownMw'] * 4);
  const over = game.gauges['microsoft.productUsdM'] - most;
  if (over > 0) post(draft, 'market/own-capacity', 'microsoft.productUsdM', -over);
  const usdM = Math.max(0, modified(game, 'product-sales', game.gauges['microsoft.productUsdM']));
  pay(draft, 'market/products', 'customers', 'microsoft', usdM);
  const core = m.coreUsdM + m.coreGainUsdM * game.quarter;
  pay(draft, 'market/core-business', 'customers', 'microsoft', core);
}
