import type { HistoricContract } from '../../engine/rulebook.ts';

/** The definitive agreement of 28 October 2025. */
export const signed2025 = {
  id: 'signed-2025',
  date: '2025-10-28',
  terms: {
    azureCommitment: '250',
    capacityGuarantee: 'best-efforts',
    cloudRights: 'none',
    apiChannel: 'azure-only',
    rivalHosting: 'threshold',
    microsoftStake: '27',
    nonprofitStake: '26',
    revenueShare: '20-agi',
    ipScope: 'post-agi',
    ipTerm: '2032',
    agiTrigger: 'independent',
    governance: 'veto',
    safety: 'none',
  },
  assumed: ['capacityGuarantee', 'safety'],
  facts: ['S01', 'S04', 'S07', 'S08', 'S09', 'S10', 'S11', 'S13', 'S14', 'S15', 'S18', 'G12', 'H11'],
} satisfies HistoricContract;
