import { FEWEST_CASES, rateMetric } from "./metric";

export const notHeldRate = rateMetric({
  id: "not-held-rate",
  group: "reasons",
  label: { zh: "不掌握占比", en: "Not-held rate" },
  about: {
    zh: "本机关不掌握的申请占办结申请的比例。",
    en: "Requests for what the body does not hold, of those handled.",
  },
  unit: { zh: "%", en: "%" },
  kind: "share",
  better: null,
  of: "unavailable-not-held",
  per: "applications-handled",
  least: FEWEST_CASES,
});
