import type { MetricId } from "@/lib/domain/metric-id";
import { applicantsNaturalPersons } from "./applicants-natural-persons";
import { applicantsOrganisations } from "./applicants-organisations";
import { applicationsCarriedOut } from "./applications-carried-out";
import { applicationsHandled } from "./applications-handled";
import { applicationsReceived } from "./applications-received";
import { coercion } from "./coercion";
import { feesAmount } from "./fees-amount";
import { licences } from "./licences";
import { litigation } from "./litigation";
import { normativeDocumentsInForce } from "./normative-documents-in-force";
import { normativeDocumentsMade } from "./normative-documents-made";
import { outcomeDenied } from "./outcome-denied";
import { outcomeGranted } from "./outcome-granted";
import { outcomeOther } from "./outcome-other";
import { outcomePartlyGranted } from "./outcome-partly-granted";
import { outcomeRejected } from "./outcome-rejected";
import { outcomeUnavailable } from "./outcome-unavailable";
import { penalties } from "./penalties";
import { procurementAmount } from "./procurement-amount";
import { procurementProjects } from "./procurement-projects";
import { reconsiderations } from "./reconsiderations";
import { reconsiderationsCorrected } from "./reconsiderations-corrected";
import type { Metric } from "./metric";

const METRIC_BY_ID: Readonly<Record<MetricId, Metric>> = {
  "applications-received": applicationsReceived,
  "applications-handled": applicationsHandled,
  "applications-carried-out": applicationsCarriedOut,
  "outcome-granted": outcomeGranted,
  "outcome-partly-granted": outcomePartlyGranted,
  "outcome-denied": outcomeDenied,
  "outcome-unavailable": outcomeUnavailable,
  "outcome-rejected": outcomeRejected,
  "outcome-other": outcomeOther,
  "applicants-natural-persons": applicantsNaturalPersons,
  "applicants-organisations": applicantsOrganisations,
  licences,
  penalties,
  coercion,
  "procurement-projects": procurementProjects,
  "procurement-amount": procurementAmount,
  "fees-amount": feesAmount,
  "normative-documents-made": normativeDocumentsMade,
  "normative-documents-in-force": normativeDocumentsInForce,
  reconsiderations,
  "reconsiderations-corrected": reconsiderationsCorrected,
  litigation,
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
