import { addressOf } from "@/lib/domain/address";
import { APPLICANT_COLUMNS } from "@/lib/form/applicant-columns";
import { bothForms, sumMetric } from "./metric";

const ORGANISATIONS = APPLICANT_COLUMNS.filter(
  ({ id }) => id !== "natural_person" && id !== "total",
);

export const applicantsOrganisations = sumMetric({
  id: "applicants-organisations",
  group: "applicants",
  label: { zh: "法人或其他组织申请", en: "Requests by organisations" },
  about: {
    zh: "本年新收申请中由五类法人或其他组织提出的。",
    en: "Requests received from the five kinds of organisation.",
  },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  better: null,
  terms: bothForms(ORGANISATIONS.map(({ id }) => addressOf("applications", "new", id))),
});
