import { addressOf } from "@/lib/domain/address";
import { bothForms, sumMetric } from "./metric";

export const deniedThirdParty = sumMetric({
  id: "denied-third-party",
  group: "reasons",
  label: { zh: "不予公开：保护第三方合法权益", en: "Denied: rights of a third party" },
  about: {
    zh: "以“保护第三方合法权益”为由不予公开的申请（《条例》第十五条）。",
    en: "Requests denied for this reason (Article 15 of the Regulation).",
  },
  unit: { zh: "件", en: "requests" },
  kind: "count",
  better: null,
  terms: bothForms([addressOf("applications", "denied.third_party", "total")]),
});
