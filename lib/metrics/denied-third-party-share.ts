import { FEWEST_CASES, rateMetric } from "./metric";

export const deniedThirdPartyShare = rateMetric({
  id: "denied-third-party-share",
  group: "reasons",
  label: { zh: "保护第三方合法权益占比", en: "Share of denials: rights of a third party" },
  about: {
    zh: "以“保护第三方合法权益”为由的申请占全部不予公开申请的比例。",
    en: "Requests denied for this reason, of all that were denied.",
  },
  unit: { zh: "%", en: "%" },
  kind: "share",
  better: null,
  of: "denied-third-party",
  per: "outcome-denied",
  least: FEWEST_CASES,
});
