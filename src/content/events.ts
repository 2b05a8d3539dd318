import type { WorldEvent } from '../engine/rulebook.ts';
import { acquisitionIpClause } from './events/acquisition-ip-clause.ts';
import { agiTestLeak } from './events/agi-test-leak.ts';
import { azureMilestone } from './events/azure-milestone.ts';
import { azureOutage } from './events/azure-outage.ts';
import { azurePriceTalks } from './events/azure-price-talks.ts';
import { ballotInitiative } from './events/ballot-initiative.ts';
import { britishSecondLook } from './events/british-second-look.ts';
import { capacityShortage } from './events/capacity-shortage.ts';
import { charitiesPetition } from './events/charities-petition.ts';
import { chipDesignRights } from './events/chip-design-rights.ts';
import { chipLetterOfIntent } from './events/chip-letter-of-intent.ts';
import { chipMakerWarrants } from './events/chip-maker-warrants.ts';
import { commitmentTotal } from './events/commitment-total.ts';
import { complaintTalk } from './events/complaint-talk.ts';
import { computeReset } from './events/compute-reset.ts';
import { concentrationWorry } from './events/concentration-worry.ts';
import { conditionalMoney } from './events/conditional-money.ts';
import { copilotSeatsSurge } from './events/copilot-seats-surge.ts';
import { courtPapers } from './events/court-papers.ts';
import { customersOnAnotherCloud } from './events/customers-on-another-cloud.ts';
import { debtMarketsTighten } from './events/debt-markets-tighten.ts';
import { deviceLaunch } from './events/device-launch.ts';
import { disgorgementClaim } from './events/disgorgement-claim.ts';
import { europeanInquiry } from './events/european-inquiry.ts';
import { evaluationIncident } from './events/evaluation-incident.ts';
import { exportRule } from './events/export-rule.ts';
import { formerStaffLetter } from './events/former-staff-letter.ts';
import { foundationGrants } from './events/foundation-grants.ts';
import { ftcDemands } from './events/ftc-demands.ts';
import { governmentStagedRelease } from './events/government-staged-release.ts';
import { heatWave } from './events/heat-wave.ts';
import { idleHalls } from './events/idle-halls.ts';
import { incidentComesOut } from './events/incident-comes-out.ts';
import { inferenceBill } from './events/inference-bill.ts';
import { leaseAccounting } from './events/lease-accounting.ts';
import { modelFamilyReady } from './events/model-family-ready.ts';
import { nationalSecurityCustomers } from './events/national-security-customers.ts';
import { neocloudLeases } from './events/neocloud-leases.ts';
import { notesDeadline } from './events/notes-deadline.ts';
import { offeringWindow } from './events/offering-window.ts';
import { openWeightRelease } from './events/open-weight-release.ts';
import { openWeightsShock } from './events/open-weights-shock.ts';
import { outsideBid } from './events/outside-bid.ts';
import { ownAccelerator } from './events/own-accelerator.ts';
import { ownModelPreview } from './events/own-model-preview.ts';
import { panelMembership } from './events/panel-membership.ts';
import { paymentsLeak } from './events/payments-leak.ts';
import { powerConstraint } from './events/power-constraint.ts';
import { publishersClaims } from './events/publishers-claims.ts';
import { quarterlyHit } from './events/quarterly-hit.ts';
import { recapitalisationGain } from './events/recapitalisation-gain.ts';
import { rentsFall } from './events/rents-fall.ts';
import { rentsRise } from './events/rents-rise.ts';
import { researchLeadersLeave } from './events/research-leaders-leave.ts';
import { rivalLabIntoCopilot } from './events/rival-lab-into-copilot.ts';
import { rivalLabOrder } from './events/rival-lab-order.ts';
import { rivalListing } from './events/rival-listing.ts';
import { rivalModelLeap } from './events/rival-model-leap.ts';
import { roundInvitation } from './events/round-invitation.ts';
import { runtimeOnAnotherCloud } from './events/runtime-on-another-cloud.ts';
import { sameCustomer } from './events/same-customer.ts';
import { sharePlanLeak } from './events/share-plan-leak.ts';
import { siteDelay } from './events/site-delay.ts';
import { softbankDate } from './events/softbank-date.ts';
import { spendBackQuestion } from './events/spend-back-question.ts';
import { staffPoaching } from './events/staff-poaching.ts';
import { staffTender } from './events/staff-tender.ts';
import { stateValuationBank } from './events/state-valuation-bank.ts';
import { statesSafetyLetter } from './events/states-safety-letter.ts';
import { stayInCalifornia } from './events/stay-in-california.ts';
import { superintelligenceTeam } from './events/superintelligence-team.ts';
import { targetsMissed } from './events/targets-missed.ts';
import { tenantAsksForTime } from './events/tenant-asks-for-time.ts';
import { walkAwayTalk } from './events/walk-away-talk.ts';
import { weeklyUsersRecord } from './events/weekly-users-record.ts';

/** The cards of the briefing, in alphabetical order. */
export const EVENTS: readonly WorldEvent[] = [
  acquisitionIpClause,
  agiTestLeak,
  azureMilestone,
  azureOutage,
  azurePriceTalks,
  ballotInitiative,
  britishSecondLook,
  capacityShortage,
  charitiesPetition,
  chipDesignRights,
  chipLetterOfIntent,
  chipMakerWarrants,
  commitmentTotal,
  complaintTalk,
  computeReset,
  concentrationWorry,
  conditionalMoney,
  copilotSeatsSurge,
  courtPapers,
  customersOnAnotherCloud,
  debtMarketsTighten,
  deviceLaunch,
  disgorgementClaim,
  europeanInquiry,
  evaluationIncident,
  exportRule,
  formerStaffLetter,
  foundationGrants,
  ftcDemands,
  governmentStagedRelease,
  heatWave,
  idleHalls,
  incidentComesOut,
  inferenceBill,
  leaseAccounting,
  modelFamilyReady,
  nationalSecurityCustomers,
  neocloudLeases,
  notesDeadline,
  offeringWindow,
  openWeightRelease,
  openWeightsShock,
  outsideBid,
  ownAccelerator,
  ownModelPreview,
  panelMembership,
  paymentsLeak,
  powerConstraint,
  publishersClaims,
  quarterlyHit,
  recapitalisationGain,
  rentsFall,
  rentsRise,
  researchLeadersLeave,
  rivalLabIntoCopilot,
  rivalLabOrder,
  rivalListing,
  rivalModelLeap,
  roundInvitation,
  runtimeOnAnotherCloud,
  sameCustomer,
  sharePlanLeak,
  siteDelay,
  softbankDate,
  spendBackQuestion,
  staffPoaching,
  staffTender,
  stateValuationBank,
  statesSafetyLetter,
  stayInCalifornia,
  superintelligenceTeam,
  targetsMissed,
  tenantAsksForTime,
  walkAwayTalk,
  weeklyUsersRecord,
];
