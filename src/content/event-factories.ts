import type { Overrides, WorldEvent } from '../engine/rulebook.ts';
import { make as acquisitionIpClause } from './events/acquisition-ip-clause.ts';
import { make as agiTestLeak } from './events/agi-test-leak.ts';
import { make as azureMilestone } from './events/azure-milestone.ts';
import { make as azureOutage } from './events/azure-outage.ts';
import { make as azurePriceTalks } from './events/azure-price-talks.ts';
import { make as ballotInitiative } from './events/ballot-initiative.ts';
import { make as britishSecondLook } from './events/british-second-look.ts';
import { make as capacityShortage } from './events/capacity-shortage.ts';
import { make as charitiesPetition } from './events/charities-petition.ts';
import { make as chipDesignRights } from './events/chip-design-rights.ts';
import { make as chipLetterOfIntent } from './events/chip-letter-of-intent.ts';
import { make as chipMakerWarrants } from './events/chip-maker-warrants.ts';
import { make as commitmentTotal } from './events/commitment-total.ts';
import { make as complaintTalk } from './events/complaint-talk.ts';
import { make as computeReset } from './events/compute-reset.ts';
import { make as concentrationWorry } from './events/concentration-worry.ts';
import { make as conditionalMoney } from './events/conditional-money.ts';
import { make as copilotSeatsSurge } from './events/copilot-seats-surge.ts';
import { make as courtPapers } from './events/court-papers.ts';
import { make as customersOnAnotherCloud } from './events/customers-on-another-cloud.ts';
import { make as debtMarketsTighten } from './events/debt-markets-tighten.ts';
import { make as deviceLaunch } from './events/device-launch.ts';
import { make as disgorgementClaim } from './events/disgorgement-claim.ts';
import { make as europeanInquiry } from './events/european-inquiry.ts';
import { make as evaluationIncident } from './events/evaluation-incident.ts';
import { make as exportRule } from './events/export-rule.ts';
import { make as formerStaffLetter } from './events/former-staff-letter.ts';
import { make as foundationGrants } from './events/foundation-grants.ts';
import { make as ftcDemands } from './events/ftc-demands.ts';
import { make as governmentStagedRelease } from './events/government-staged-release.ts';
import { make as heatWave } from './events/heat-wave.ts';
import { make as idleHalls } from './events/idle-halls.ts';
import { make as incidentComesOut } from './events/incident-comes-out.ts';
import { make as inferenceBill } from './events/inference-bill.ts';
import { make as leaseAccounting } from './events/lease-accounting.ts';
import { make as modelFamilyReady } from './events/model-family-ready.ts';
import { make as nationalSecurityCustomers } from './events/national-security-customers.ts';
import { make as neocloudLeases } from './events/neocloud-leases.ts';
import { make as notesDeadline } from './events/notes-deadline.ts';
import { make as offeringWindow } from './events/offering-window.ts';
import { make as openWeightRelease } from './events/open-weight-release.ts';
import { make as openWeightsShock } from './events/open-weights-shock.ts';
import { make as outsideBid } from './events/outside-bid.ts';
import { make as ownAccelerator } from './events/own-accelerator.ts';
import { make as ownModelPreview } from './events/own-model-preview.ts';
import { make as panelMembership } from './events/panel-membership.ts';
import { make as paymentsLeak } from './events/payments-leak.ts';
import { make as powerConstraint } from './events/power-constraint.ts';
import { make as publishersClaims } from './events/publishers-claims.ts';
import { make as quarterlyHit } from './events/quarterly-hit.ts';
import { make as recapitalisationGain } from './events/recapitalisation-gain.ts';
import { make as rentsFall } from './events/rents-fall.ts';
import { make as rentsRise } from './events/rents-rise.ts';
import { make as researchLeadersLeave } from './events/research-leaders-leave.ts';
import { make as rivalLabIntoCopilot } from './events/rival-lab-into-copilot.ts';
import { make as rivalLabOrder } from './events/rival-lab-order.ts';
import { make as rivalListing } from './events/rival-listing.ts';
import { make as rivalModelLeap } from './events/rival-model-leap.ts';
import { make as roundInvitation } from './events/round-invitation.ts';
import { make as runtimeOnAnotherCloud } from './events/runtime-on-another-cloud.ts';
import { make as sameCustomer } from './events/same-customer.ts';
import { make as sharePlanLeak } from './events/share-plan-leak.ts';
import { make as siteDelay } from './events/site-delay.ts';
import { make as softbankDate } from './events/softbank-date.ts';
import { make as spendBackQuestion } from './events/spend-back-question.ts';
import { make as staffPoaching } from './events/staff-poaching.ts';
import { make as staffTender } from './events/staff-tender.ts';
import { make as stateValuationBank } from './events/state-valuation-bank.ts';
import { make as statesSafetyLetter } from './events/states-safety-letter.ts';
import { make as stayInCalifornia } from './events/stay-in-california.ts';
import { make as superintelligenceTeam } from './events/superintelligence-team.ts';
import { make as targetsMissed } from './events/targets-missed.ts';
import { make as tenantAsksForTime } from './events/tenant-asks-for-time.ts';
import { make as walkAwayTalk } from './events/walk-away-talk.ts';
import { make as weeklyUsersRecord } from './events/weekly-users-record.ts';

/** How each card of the briefing is made anew with other numbers, by id. */
export const EVENT_FACTORIES: Readonly<Record<string, (overrides: Overrides) => WorldEvent>> = {
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
