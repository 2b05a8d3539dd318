import { words as acquisitionIpClause } from '../events/acquisition-ip-clause.en.ts';
import { words as agiTestLeak } from '../events/agi-test-leak.en.ts';
import { words as azureMilestone } from '../events/azure-milestone.en.ts';
import { words as azureOutage } from '../events/azure-outage.en.ts';
import { words as azurePriceTalks } from '../events/azure-price-talks.en.ts';
import { words as ballotInitiative } from '../events/ballot-initiative.en.ts';
import { words as britishSecondLook } from '../events/british-second-look.en.ts';
import { words as capacityShortage } from '../events/capacity-shortage.en.ts';
import { words as charitiesPetition } from '../events/charities-petition.en.ts';
import { words as chipDesignRights } from '../events/chip-design-rights.en.ts';
import { words as chipLetterOfIntent } from '../events/chip-letter-of-intent.en.ts';
import { words as chipMakerWarrants } from '../events/chip-maker-warrants.en.ts';
import { words as commitmentTotal } from '../events/commitment-total.en.ts';
import { words as complaintTalk } from '../events/complaint-talk.en.ts';
import { words as computeReset } from '../events/compute-reset.en.ts';
import { words as concentrationWorry } from '../events/concentration-worry.en.ts';
import { words as conditionalMoney } from '../events/conditional-money.en.ts';
import { words as copilotSeatsSurge } from '../events/copilot-seats-surge.en.ts';
import { words as courtPapers } from '../events/court-papers.en.ts';
import { words as customersOnAnotherCloud } from '../events/customers-on-another-cloud.en.ts';
import { words as debtMarketsTighten } from '../events/debt-markets-tighten.en.ts';
import { words as deviceLaunch } from '../events/device-launch.en.ts';
import { words as disgorgementClaim } from '../events/disgorgement-claim.en.ts';
import { words as europeanInquiry } from '../events/european-inquiry.en.ts';
import { words as evaluationIncident } from '../events/evaluation-incident.en.ts';
import { words as exportRule } from '../events/export-rule.en.ts';
import { words as formerStaffLetter } from '../events/former-staff-letter.en.ts';
import { words as foundationGrants } from '../events/foundation-grants.en.ts';
import { words as ftcDemands } from '../events/ftc-demands.en.ts';
import { words as governmentStagedRelease } from '../events/government-staged-release.en.ts';
import { words as heatWave } from '../events/heat-wave.en.ts';
import { words as idleHalls } from '../events/idle-halls.en.ts';
import { words as incidentComesOut } from '../events/incident-comes-out.en.ts';
import { words as inferenceBill } from '../events/inference-bill.en.ts';
import { words as leaseAccounting } from '../events/lease-accounting.en.ts';
import { words as modelFamilyReady } from '../events/model-family-ready.en.ts';
import { words as nationalSecurityCustomers } from '../events/national-security-customers.en.ts';
import { words as neocloudLeases } from '../events/neocloud-leases.en.ts';
import { words as notesDeadline } from '../events/notes-deadline.en.ts';
import { words as offeringWindow } from '../events/offering-window.en.ts';
import { words as openWeightRelease } from '../events/open-weight-release.en.ts';
import { words as openWeightsShock } from '../events/open-weights-shock.en.ts';
import { words as outsideBid } from '../events/outside-bid.en.ts';
import { words as ownAccelerator } from '../events/own-accelerator.en.ts';
import { words as ownModelPreview } from '../events/own-model-preview.en.ts';
import { words as panelMembership } from '../events/panel-membership.en.ts';
import { words as paymentsLeak } from '../events/payments-leak.en.ts';
import { words as powerConstraint } from '../events/power-constraint.en.ts';
import { words as publishersClaims } from '../events/publishers-claims.en.ts';
import { words as quarterlyHit } from '../events/quarterly-hit.en.ts';
import { words as recapitalisationGain } from '../events/recapitalisation-gain.en.ts';
import { words as rentsFall } from '../events/rents-fall.en.ts';
import { words as rentsRise } from '../events/rents-rise.en.ts';
import { words as researchLeadersLeave } from '../events/research-leaders-leave.en.ts';
import { words as rivalLabIntoCopilot } from '../events/rival-lab-into-copilot.en.ts';
import { words as rivalLabOrder } from '../events/rival-lab-order.en.ts';
import { words as rivalListing } from '../events/rival-listing.en.ts';
import { words as rivalModelLeap } from '../events/rival-model-leap.en.ts';
import { words as roundInvitation } from '../events/round-invitation.en.ts';
import { words as runtimeOnAnotherCloud } from '../events/runtime-on-another-cloud.en.ts';
import { words as sameCustomer } from '../events/same-customer.en.ts';
import { words as sharePlanLeak } from '../events/share-plan-leak.en.ts';
import { words as siteDelay } from '../events/site-delay.en.ts';
import { words as softbankDate } from '../events/softbank-date.en.ts';
import { words as spendBackQuestion } from '../events/spend-back-question.en.ts';
import { words as staffPoaching } from '../events/staff-poaching.en.ts';
import { words as staffTender } from '../events/staff-tender.en.ts';
import { words as stateValuationBank } from '../events/state-valuation-bank.en.ts';
import { words as statesSafetyLetter } from '../events/states-safety-letter.en.ts';
import { words as stayInCalifornia } from '../events/stay-in-california.en.ts';
import { words as superintelligenceTeam } from '../events/superintelligence-team.en.ts';
import { words as targetsMissed } from '../events/targets-missed.en.ts';
import { words as tenantAsksForTime } from '../events/tenant-asks-for-time.en.ts';
import { words as walkAwayTalk } from '../events/walk-away-talk.en.ts';
import { words as weeklyUsersRecord } from '../events/weekly-users-record.en.ts';
import type { ById, EventWords } from '../words.ts';

/** The words of the cards of the briefing, by id. */
export const EVENT_WORDS: ById<EventWords> = {
  'acquisition-ip-clause': acquisitionIpClause,
  'agi-test-leak': agiTestLeak,
  'azure-milestone': azureMilestone,
  'azure-outage': azureOutage,
  'azure-price-talks': azurePriceTalks,
  'ballot-initiative': ballotInitiative,
  'british-second-look': britishSecondLook,
  'capacity-shortage': capacityShortage,
  'charities-petition': charitiesPetition,
  'chip-design-rights': chipDesignRights,
  'chip-letter-of-intent': chipLetterOfIntent,
  'chip-maker-warrants': chipMakerWarrants,
  'commitment-total': commitmentTotal,
  'complaint-talk': complaintTalk,
  'compute-reset': computeReset,
  'concentration-worry': concentrationWorry,
  'conditional-money': conditionalMoney,
  'copilot-seats-surge': copilotSeatsSurge,
  'court-papers': courtPapers,
  'customers-on-another-cloud': customersOnAnotherCloud,
  'debt-markets-tighten': debtMarketsTighten,
  'device-launch': deviceLaunch,
  'disgorgement-claim': disgorgementClaim,
  'european-inquiry': europeanInquiry,
  'evaluation-incident': evaluationIncident,
  'export-rule': exportRule,
  'former-staff-letter': formerStaffLetter,
  'foundation-grants': foundationGrants,
  'ftc-demands': ftcDemands,
  'government-staged-release': governmentStagedRelease,
  'heat-wave': heatWave,
  'idle-halls': idleHalls,
  'incident-comes-out': incidentComesOut,
  'inference-bill': inferenceBill,
  'lease-accounting': leaseAccounting,
  'model-family-ready': modelFamilyReady,
  'national-security-customers': nationalSecurityCustomers,
  'neocloud-leases': neocloudLeases,
  'notes-deadline': notesDeadline,
  'offering-window': offeringWindow,
  'open-weight-release': openWeightRelease,
  'open-weights-shock': openWeightsShock,
  'outside-bid': outsideBid,
  'own-accelerator': ownAccelerator,
  'own-model-preview': ownModelPreview,
  'panel-membership': panelMembership,
  'payments-leak': paymentsLeak,
  'power-constraint': powerConstraint,
  'publishers-claims': publishersClaims,
  'quarterly-hit': quarterlyHit,
  'recapitalisation-gain': recapitalisationGain,
  'rents-fall': rentsFall,
  'rents-rise': rentsRise,
  'research-leaders-leave': researchLeadersLeave,
  'rival-lab-into-copilot': rivalLabIntoCopilot,
  'rival-lab-order': rivalLabOrder,
  'rival-listing': rivalListing,
  'rival-model-leap': rivalModelLeap,
  'round-invitation': roundInvitation,
  'runtime-on-another-cloud': runtimeOnAnotherCloud,
  'same-customer': sameCustomer,
  'share-plan-leak': sharePlanLeak,
  'site-delay': siteDelay,
  'softbank-date': softbankDate,
  'spend-back-question': spendBackQuestion,
  'staff-poaching': staffPoaching,
  'staff-tender': staffTender,
  'state-valuation-bank': stateValuationBank,
  'states-safety-letter': statesSafetyLetter,
  'stay-in-california': stayInCalifornia,
  'superintelligence-team': superintelligenceTeam,
  'targets-missed': targetsMissed,
  'tenant-asks-for-time': tenantAsksForTime,
  'walk-away-talk': walkAwayTalk,
  'weekly-users-record': weeklyUsersRecord,
};
