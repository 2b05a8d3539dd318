import type { Term } from '../engine/rulebook.ts';
import { agiTrigger } from './terms/agi-trigger.ts';
import { apiChannel } from './terms/api-channel.ts';
import { azureCommitment } from './terms/azure-commitment.ts';
import { capacityGuarantee } from './terms/capacity-guarantee.ts';
import { cloudRights } from './terms/cloud-rights.ts';
import { governance } from './terms/governance.ts';
import { ipScope } from './terms/ip-scope.ts';
import { ipTerm } from './terms/ip-term.ts';
import { microsoftStake } from './terms/microsoft-stake.ts';
import { nonprofitStake } from './terms/nonprofit-stake.ts';
import { revenueShare } from './terms/revenue-share.ts';
import { rivalHosting } from './terms/rival-hosting.ts';
import { safety } from './terms/safety.ts';

/** Everything that is bargained over, suit by suit: the order of every package, and of the display. */
export const TERMS: readonly Term[] = [
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
];
