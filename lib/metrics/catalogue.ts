import type { MetricId } from "@/lib/domain/metric-id";
import { applicantsBusinesses } from "./applicants-businesses";
import { applicantsLegalServices } from "./applicants-legal-services";
import { applicantsNaturalPersons } from "./applicants-natural-persons";
import { applicantsOrganisations } from "./applicants-organisations";
import { applicantsOthers } from "./applicants-others";
import { applicantsPublicWelfare } from "./applicants-public-welfare";
import { applicantsResearch } from "./applicants-research";
import { applicationsCarriedIn } from "./applications-carried-in";
import { applicationsCarriedOut } from "./applications-carried-out";
import { applicationsCaseload } from "./applications-caseload";
import { applicationsHandled } from "./applications-handled";
import { applicationsReceived } from "./applications-received";
import { businessesShare } from "./businesses-share";
import { carryOutRate } from "./carry-out-rate";
import { cellsWithoutFigure } from "./cells-without-figure";
import { checkPassRate } from "./check-pass-rate";
import { checksPassed } from "./checks-passed";
import { checksRun } from "./checks-run";
import { coercion } from "./coercion";
import { denialRate } from "./denial-rate";
import { deniedEnforcementFile } from "./denied-enforcement-file";
import { deniedEnforcementFileShare } from "./denied-enforcement-file-share";
import { deniedInquiry } from "./denied-inquiry";
import { deniedInquiryShare } from "./denied-inquiry-share";
import { deniedInternalAffairs } from "./denied-internal-affairs";
import { deniedInternalAffairsShare } from "./denied-internal-affairs-share";
import { deniedLawForbids } from "./denied-law-forbids";
import { deniedLawForbidsShare } from "./denied-law-forbids-share";
import { deniedProcess } from "./denied-process";
import { deniedProcessShare } from "./denied-process-share";
import { deniedSafetyStability } from "./denied-safety-stability";
import { deniedSafetyStabilityShare } from "./denied-safety-stability-share";
import { deniedStateSecret } from "./denied-state-secret";
import { deniedStateSecretShare } from "./denied-state-secret-share";
import { deniedThirdParty } from "./denied-third-party";
import { deniedThirdPartyShare } from "./denied-third-party-share";
import { disclosureRate } from "./disclosure-rate";
import { disputeCorrectionRate } from "./dispute-correction-rate";
import { disputeRate } from "./dispute-rate";
import { disputes } from "./disputes";
import { disputesCorrected } from "./disputes-corrected";
import { feesAmount } from "./fees-amount";
import { feesItems } from "./fees-items";
import { findingsOpen } from "./findings-open";
import { grantRate } from "./grant-rate";
import { handlingRate } from "./handling-rate";
import { legalServicesShare } from "./legal-services-share";
import { licences } from "./licences";
import { litigation } from "./litigation";
import { litigationClosed } from "./litigation-closed";
import { litigationCorrected } from "./litigation-corrected";
import { litigationDirect } from "./litigation-direct";
import { litigationDirectShare } from "./litigation-direct-share";
import { litigationLossRate } from "./litigation-loss-rate";
import { litigationPending } from "./litigation-pending";
import { litigationPendingRate } from "./litigation-pending-rate";
import { naturalPersonsShare } from "./natural-persons-share";
import { normativeDocumentsInForce } from "./normative-documents-in-force";
import { normativeDocumentsMade } from "./normative-documents-made";
import { normativeDocumentsNet } from "./normative-documents-net";
import { normativeDocumentsPublic } from "./normative-documents-public";
import { normativeDocumentsRepealed } from "./normative-documents-repealed";
import { notHeldRate } from "./not-held-rate";
import { organisationsShare } from "./organisations-share";
import { otherHandlingRate } from "./other-handling-rate";
import { outcomeDenied } from "./outcome-denied";
import { outcomeDisclosed } from "./outcome-disclosed";
import { outcomeGranted } from "./outcome-granted";
import { outcomeOther } from "./outcome-other";
import { outcomePartlyGranted } from "./outcome-partly-granted";
import { outcomeRejected } from "./outcome-rejected";
import { outcomeUnavailable } from "./outcome-unavailable";
import { penalties } from "./penalties";
import { procurementAmount } from "./procurement-amount";
import { procurementPerProject } from "./procurement-per-project";
import { procurementProjects } from "./procurement-projects";
import { publicationDelay } from "./publication-delay";
import { reconsiderationCorrectionRate } from "./reconsideration-correction-rate";
import { reconsiderationPendingRate } from "./reconsideration-pending-rate";
import { reconsiderations } from "./reconsiderations";
import { reconsiderationsClosed } from "./reconsiderations-closed";
import { reconsiderationsCorrected } from "./reconsiderations-corrected";
import { reconsiderationsPending } from "./reconsiderations-pending";
import { regulationsMade } from "./regulations-made";
import { rejectedPetition } from "./rejected-petition";
import { rejectedRepeat } from "./rejected-repeat";
import { rejectionRate } from "./rejection-rate";
import { unavailableNotHeld } from "./unavailable-not-held";
import { unavailableRate } from "./unavailable-rate";
import type { Metric } from "./metric";

const METRIC_BY_ID: Readonly<Record<MetricId, Metric>> = {
  "applications-received": applicationsReceived,
  "applications-carried-in": applicationsCarriedIn,
  "applications-caseload": applicationsCaseload,
  "applications-handled": applicationsHandled,
  "applications-carried-out": applicationsCarriedOut,
  "handling-rate": handlingRate,
  "carry-out-rate": carryOutRate,
  "outcome-granted": outcomeGranted,
  "outcome-partly-granted": outcomePartlyGranted,
  "outcome-disclosed": outcomeDisclosed,
  "outcome-denied": outcomeDenied,
  "outcome-unavailable": outcomeUnavailable,
  "outcome-rejected": outcomeRejected,
  "outcome-other": outcomeOther,
  "grant-rate": grantRate,
  "disclosure-rate": disclosureRate,
  "denial-rate": denialRate,
  "unavailable-rate": unavailableRate,
  "rejection-rate": rejectionRate,
  "other-handling-rate": otherHandlingRate,
  "denied-state-secret": deniedStateSecret,
  "denied-law-forbids": deniedLawForbids,
  "denied-safety-stability": deniedSafetyStability,
  "denied-third-party": deniedThirdParty,
  "denied-internal-affairs": deniedInternalAffairs,
  "denied-process": deniedProcess,
  "denied-enforcement-file": deniedEnforcementFile,
  "denied-inquiry": deniedInquiry,
  "denied-state-secret-share": deniedStateSecretShare,
  "denied-law-forbids-share": deniedLawForbidsShare,
  "denied-safety-stability-share": deniedSafetyStabilityShare,
  "denied-third-party-share": deniedThirdPartyShare,
  "denied-internal-affairs-share": deniedInternalAffairsShare,
  "denied-process-share": deniedProcessShare,
  "denied-enforcement-file-share": deniedEnforcementFileShare,
  "denied-inquiry-share": deniedInquiryShare,
  "unavailable-not-held": unavailableNotHeld,
  "not-held-rate": notHeldRate,
  "rejected-petition": rejectedPetition,
  "rejected-repeat": rejectedRepeat,
  "applicants-natural-persons": applicantsNaturalPersons,
  "applicants-organisations": applicantsOrganisations,
  "applicants-businesses": applicantsBusinesses,
  "applicants-research": applicantsResearch,
  "applicants-public-welfare": applicantsPublicWelfare,
  "applicants-legal-services": applicantsLegalServices,
  "applicants-others": applicantsOthers,
  "natural-persons-share": naturalPersonsShare,
  "organisations-share": organisationsShare,
  "businesses-share": businessesShare,
  "legal-services-share": legalServicesShare,
  licences,
  penalties,
  coercion,
  "fees-amount": feesAmount,
  "fees-items": feesItems,
  "procurement-projects": procurementProjects,
  "procurement-amount": procurementAmount,
  "procurement-per-project": procurementPerProject,
  "normative-documents-made": normativeDocumentsMade,
  "normative-documents-repealed": normativeDocumentsRepealed,
  "normative-documents-net": normativeDocumentsNet,
  "normative-documents-in-force": normativeDocumentsInForce,
  "normative-documents-public": normativeDocumentsPublic,
  "regulations-made": regulationsMade,
  reconsiderations,
  "reconsiderations-corrected": reconsiderationsCorrected,
  "reconsiderations-closed": reconsiderationsClosed,
  "reconsiderations-pending": reconsiderationsPending,
  litigation,
  "litigation-direct": litigationDirect,
  "litigation-corrected": litigationCorrected,
  "litigation-closed": litigationClosed,
  "litigation-pending": litigationPending,
  disputes,
  "disputes-corrected": disputesCorrected,
  "reconsideration-correction-rate": reconsiderationCorrectionRate,
  "litigation-loss-rate": litigationLossRate,
  "reconsideration-pending-rate": reconsiderationPendingRate,
  "litigation-pending-rate": litigationPendingRate,
  "litigation-direct-share": litigationDirectShare,
  "dispute-rate": disputeRate,
  "dispute-correction-rate": disputeCorrectionRate,
  "checks-run": checksRun,
  "checks-passed": checksPassed,
  "check-pass-rate": checkPassRate,
  "findings-open": findingsOpen,
  "cells-without-figure": cellsWithoutFigure,
  "publication-delay": publicationDelay,
};

/** All indicators, in the order in which screens list them. */
export const METRICS: readonly Metric[] = Object.values(METRIC_BY_ID);

export function metricById(id: MetricId): Metric {
  return METRIC_BY_ID[id];
}

/** What the list of bodies shows unless asked for more. */
export const HEADLINE_METRICS: readonly MetricId[] = [
  "applications-received",
  "applications-handled",
  "outcome-granted",
  "licences",
  "penalties",
  "procurement-amount",
  "reconsiderations",
  "litigation",
];
