import { words as agiTrigger } from '../terms/agi-trigger.en.ts';
import { words as apiChannel } from '../terms/api-channel.en.ts';
import { words as azureCommitment } from '../terms/azure-commitment.en.ts';
import { words as capacityGuarantee } from '../terms/capacity-guarantee.en.ts';
import { words as cloudRights } from '../terms/cloud-rights.en.ts';
import { words as governance } from '../terms/governance.en.ts';
import { words as ipScope } from '../terms/ip-scope.en.ts';
import { words as ipTerm } from '../terms/ip-term.en.ts';
import { words as microsoftStake } from '../terms/microsoft-stake.en.ts';
import { words as nonprofitStake } from '../terms/nonprofit-stake.en.ts';
import { words as revenueShare } from '../terms/revenue-share.en.ts';
import { words as rivalHosting } from '../terms/rival-hosting.en.ts';
import { words as safety } from '../terms/safety.en.ts';
import type { ById, TermWords } from '../words.ts';

/** The words of the contract, by id. */
export const TERM_WORDS: ById<TermWords> = {
  azureCommitment,
  capacityGuarantee,
  cloudRights,
  apiChannel,
  rivalHosting,
  microsoftStake,
  nonprofitStake,
  revenueShare,
  ipScope,
  ipTerm,
  agiTrigger,
  governance,
  safety,
};
