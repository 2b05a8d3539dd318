import type { HistoricContract } from '../../engine/rulebook.ts';

/** The amendment of 27 April 2026, 181 days later. */
export const amended2026 = {
  id: 'amended-2026',
  date: '2026-04-27',
  terms: {
    azureCommitment: '250',
    capacityGuarantee: 'best-efforts',
    cloudRights: 'none',
    apiChannel: 'azure-first',
    rivalHosting: 'free',
    microsoftStake: '27',
    nonprofitStake: '26',
    revenueShare: '20-capped',
    ipScope: 'models',
    ipTerm: '2032',
    agiTrigger: 'none',
    governance: 'veto',
    safety: 'none',
  },
  assumed: ['capacityGuarantee', 'safety'],
  facts: ['A03', 'A04', 'A05', 'A06', 'A07', 'A11', 'V09'],
} satisfies HistoricContract;
