import { words as agiTrigger } from '../terms/agi-trigger.de.ts';
import { words as apiChannel } from '../terms/api-channel.de.ts';
import { words as azureCommitment } from '../terms/azure-commitment.de.ts';
import { words as capacityGuarantee } from '../terms/capacity-guarantee.de.ts';
import { words as cloudRights } from '../terms/cloud-rights.de.ts';
import { words as governance } from '../terms/governance.de.ts';
import { words as ipScope } from '../terms/ip-scope.de.ts';
import { words as ipTerm } from '../terms/ip-term.de.ts';
import { words as microsoftStake } from '../terms/microsoft-stake.de.ts';
import { words as nonprofitStake } from '../terms/nonprofit-stake.de.ts';
import { words as revenueShare } from '../terms/revenue-share.de.ts';
import { words as rivalHosting } from '../terms/rival-hosting.de.ts';
import { words as safety } from '../terms/safety.de.ts';
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
