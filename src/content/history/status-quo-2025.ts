import type { HistoricContract } from '../../engine/rulebook.ts';

/** What bound on the eve of the memorandum: no shares yet, and a right of first refusal since January. */
export const statusQuo2025 = {
  id: 'status-quo-2025',
  date: '2025-09-10',
  terms: {
    azureCommitment: '0',
    capacityGuarantee: 'best-efforts',
    cloudRights: 'refusal',
    apiChannel: 'azure-only',
    rivalHosting: 'hosting',
    revenueShare: '20-agi',
    ipScope: 'research',
    ipTerm: '2030',
    agiTrigger: 'contestable',
    governance: 'majority',
    safety: 'none',
  },
  assumed: ['azureCommitment', 'capacityGuarantee', 'safety'],
  facts: ['H11', 'H12', 'H13', 'H14', 'H18', 'K01', 'K02', 'G02', 'M15', 'S03'],
} satisfies HistoricContract;
