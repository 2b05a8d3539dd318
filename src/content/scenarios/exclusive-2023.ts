import type { Clauses } from '../../engine/clauses.ts';
import type { Scenario } from '../../engine/rulebook.ts';
import { memorandum2025 } from './memorandum-2025.ts';

const { opening, sources } = memorandum2025;

/** The contract of 2023: one cloud, a profit claim, and the word of OpenAI’s board. */
const standing: Clauses = {
  ...memorandum2025.standing,
  cloudRights: 'exclusive',
  rivalHosting: 'hosting',
  governance: 'observer',
  agiTrigger: 'board',
};

/** Everything on one cloud, two years before the split: little money, a long lead, and no clock. */
export const exclusive2023 = {
  id: 'exclusive-2023',
  start: { year: 2023, quarter: 4 },
  lengths: [12, 6, 20],
  opening: {
    ...opening,
    money: { ...opening.money, openai: 10_000, microsoft: 80_000 },
    gauges: {
      ...opening.gauges,
      trust: 66,
      'openai.credibility': 55,
      'openai.legitimacy': 56,
      'openai.mission': 66,
      'openai.staff': 72,
      'openai.capability': 640,
      'openai.released': 620,
      'openai.demandUsdM': 480,
      'openai.revenueUsdM': 400,
      'openai.unmetBps': 1_600,
      'openai.valuationUsdM': 80_000,
      'openai.azureMw': 200,
      'openai.softbankHeldUsdM': 0,
      'openai.notesUsdM': 0,
      'microsoft.capability': 260,
      'microsoft.ownMw': 250,
      'microsoft.othersMw': 300,
      'microsoft.productUsdM': 400,
      'microsoft.azureUsdM': 900,
      'microsoft.confidence': 64,
      'microsoft.hosted': 20,
      'world.frontier': 470,
      'world.tightness': 76,
      'world.appetite': 58,
    },
    contract: {
      azureCommitment: '0',
      capacityGuarantee: 'best-efforts',
      cloudRights: 'exclusive',
      apiChannel: 'azure-only',
      rivalHosting: 'hosting',
      revenueShare: '20-agi',
      ipScope: 'research',
      ipTerm: '2030',
      agiTrigger: 'board',
      governance: 'observer',
      safety: 'none',
    },
    memorandum: null,
    cases: [{ id: 'publishers', stage: 0 }],
    leases: [],
  },
  standing,
  rounds: {},
  sources: {
    ...sources,
    openai: 'H04',
    'openai.staff': 'H16',
    'openai.azureMw': 'E14',
    'openai.revenueUsdM': 'E01',
    'openai.valuationUsdM': 'assumption',
    'openai.unmetBps': 'assumption',
    'openai.softbankHeldUsdM': 'V02',
    'openai.notesUsdM': 'V01',
    'microsoft.hosted': 'assumption',
    'world.tightness': 'assumption',
    contract: 'H02',
    memorandum: 'assumption',
  },
} satisfies Scenario;
