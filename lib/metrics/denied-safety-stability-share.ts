import { FEWEST_CASES, rateMetric } from "./metric";

export const deniedSafetyStabilityShare = rateMetric({
  id: "denied-safety-stability-share",
  group: "reasons",
  label: { zh: "危及“三安全一稳定”占比", en: "Share of denials: safety and stability" },
  about: {
    zh: "以“危及“三安全一稳定””为由的申请占全部不予公开申请的比例。",
    en: "Requests denied for this reason, of all that were denied.",
  },
  unit: { zh: "%", en: "%" },
  kind: "share",
  better: null,
  of: "denied-safety-stability",
  per: "outcome-denied",
  least: FEWEST_CASES,
});
