import { FEWEST_CASES, rateMetric } from "./metric";

export const disclosureRate = rateMetric({
  id: "disclosure-rate",
  group: "outcomes",
  label: { zh: "实质公开率", en: "Substantive disclosure rate" },
  about: {
    zh: "予以公开和部分公开的申请占办结申请的比例；各地年报所说的“公开率”多指此数。",
    en: "Requests granted in full or in part, of those handled; the rate that published reports speak of.",
  },
  unit: { zh: "%", en: "%" },
  kind: "share",
  better: "higher",
  of: "outcome-disclosed",
  per: "applications-handled",
  least: FEWEST_CASES,
});
