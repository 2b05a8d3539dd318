import { words as acquisitionIpClause } from '../events/acquisition-ip-clause.de.ts';
import { words as agiTestLeak } from '../events/agi-test-leak.de.ts';
import { words as azureMilestone } from '../events/azure-milestone.de.ts';
import { words as azureOutage } from '../events/azure-outage.de.ts';
import { words as azurePriceTalks } from '../events/azure-price-talks.de.ts';
import { words as ballotInitiative } from '../events/ballot-initiative.de.ts';
import { words as britishSecondLook } from '../events/british-second-look.de.ts';
import { words as capacityShortage } from '../events/capacity-shortage.de.ts';
import { words as charitiesPetition } from '../events/charities-petition.de.ts';
import { words as chipDesignRights } from '../events/chip-design-rights.de.ts';
import { words as chipLetterOfIntent } from '../events/chip-letter-of-intent.de.ts';
import { words as chipMakerWarrants } from '../events/chip-maker-warrants.de.ts';
import { words as commitmentTotal } from '../events/commitment-total.de.ts';
import { words as complaintTalk } from '../events/complaint-talk.de.ts';
import { words as computeReset } from '../events/compute-reset.de.ts';
import { words as concentrationWorry } from '../events/concentration-worry.de.ts';
import { words as conditionalMoney } from '../events/conditional-money.de.ts';
import { words as copilotSeatsSurge } from '../events/copilot-seats-surge.de.ts';
import { words as courtPapers } from '../events/court-papers.de.ts';
import { words as customersOnAnotherCloud } from '../events/customers-on-another-cloud.de.ts';
import { words as debtMarketsTighten } from '../events/debt-markets-tighten.de.ts';
import { words as deviceLaunch } from '../events/device-launch.de.ts';
import { words as disgorgementClaim } from '../events/disgorgement-claim.de.ts';
import { words as europeanInquiry } from '../events/european-inquiry.de.ts';
import { words as evaluationIncident } from '../events/evaluation-incident.de.ts';
import { words as exportRule } from '../events/export-rule.de.ts';
import { words as formerStaffLetter } from '../events/former-staff-letter.de.ts';
import { words as foundationGrants } from '../events/foundation-grants.de.ts';
import { words as ftcDemands } from '../events/ftc-demands.de.ts';
import { words as governmentStagedRelease } from '../events/government-staged-release.de.ts';
import { words as heatWave } from '../events/heat-wave.de.ts';
import { words as idleHalls } from '../events/idle-halls.de.ts';
import { words as incidentComesOut } from '../events/incident-comes-out.de.ts';
import { words as inferenceBill } from '../events/inference-bill.de.ts';
import { words as leaseAccounting } from '../events/lease-accounting.de.ts';
import { words as modelFamilyReady } from '../events/model-family-ready.de.ts';
import { words as nationalSecurityCustomers } from '../events/national-security-customers.de.ts';
import { words as neocloudLeases } from '../events/neocloud-leases.de.ts';
import { words as notesDeadline } from '../events/notes-deadline.de.ts';
import { words as offeringWindow } from '../events/offering-window.de.ts';
import { words as openWeightRelease } from '../events/open-weight-release.de.ts';
import { words as openWeightsShock } from '../events/open-weights-shock.de.ts';
import { words as outsideBid } from '../events/outside-bid.de.ts';
import { words as ownAccelerator } from '../events/own-accelerator.de.ts';
import { words as ownModelPreview } from '../events/own-model-preview.de.ts';
import { words as panelMembership } from '../events/panel-membership.de.ts';
import { words as paymentsLeak } from '../events/payments-leak.de.ts';
import { words as powerConstraint } from '../events/power-constraint.de.ts';
import { words as publishersClaims } from '../events/publishers-claims.de.ts';
import { words as quarterlyHit } from '../events/quarterly-hit.de.ts';
import { words as recapitalisationGain } from '../events/recapitalisation-gain.de.ts';
import { words as rentsFall } from '../events/rents-fall.de.ts';
import { words as rentsRise } from '../events/rents-rise.de.ts';
import { words as researchLeadersLeave } from '../events/research-leaders-leave.de.ts';
import { words as rivalLabIntoCopilot } from '../events/rival-lab-into-copilot.de.ts';
import { words as rivalLabOrder } from '../events/rival-lab-order.de.ts';
import { words as rivalListing } from '../events/rival-listing.de.ts';
import { words as rivalModelLeap } from '../events/rival-model-leap.de.ts';
import { words as roundInvitation } from '../events/round-invitation.de.ts';
import { words as runtimeOnAnotherCloud } from '../events/runtime-on-another-cloud.de.ts';
import { words as sameCustomer } from '../events/same-customer.de.ts';
import { words as sharePlanLeak } from '../events/share-plan-leak.de.ts';
import { words as siteDelay } from '../events/site-delay.de.ts';
import { words as softbankDate } from '../events/softbank-date.de.ts';
import { words as spendBackQuestion } from '../events/spend-back-question.de.ts';
import { words as staffPoaching } from '../events/staff-poaching.de.ts';
import { words as staffTender } from '../events/staff-tender.de.ts';
import { words as stateValuationBank } from '../events/state-valuation-bank.de.ts';
import { words as statesSafetyLetter } from '../events/states-safety-letter.de.ts';
import { words as stayInCalifornia } from '../events/stay-in-california.de.ts';
import { words as superintelligenceTeam } from '../events/superintelligence-team.de.ts';
import { words as targetsMissed } from '../events/targets-missed.de.ts';
import { words as tenantAsksForTime } from '../events/tenant-asks-for-time.de.ts';
import { words as walkAwayTalk } from '../events/walk-away-talk.de.ts';
import { words as weeklyUsersRecord } from '../events/weekly-users-record.de.ts';
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
