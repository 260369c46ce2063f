import { addressOf } from "@/lib/domain/address";
import { APPLICANT_COLUMNS } from "@/lib/form/applicant-columns";
import { bothForms, defineMetric } from "./metric";

const ORGANISATIONS = APPLICANT_COLUMNS.filter(
  ({ id }) => id !== "natural_person" && id !== "total",
);

/** 法人或其他组织: the five kinds of applicant that are no natural person. */
export const applicantsOrganisations = defineMetric({
  id: "applicants-organisations",
  label: { zh: "法人或其他组织申请", en: "Requests by organisations" },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  terms: bothForms(ORGANISATIONS.map(({ id }) => addressOf("applications", "new", id))),
});
