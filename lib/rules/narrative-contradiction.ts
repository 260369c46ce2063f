import type { Claim } from "@/lib/domain/claim";
import type { Severity } from "@/lib/domain/finding";
import type { Localized } from "@/lib/domain/localized";
import { defineRule } from "./define-rule";
import type { Violation } from "./rule";

interface Topic {
  readonly about: Claim["about"];
  readonly name: Localized;
  /** What a denial of this denies as well. */
  readonly includes?: readonly Claim["about"][];
  /** Where a denial weighs less: having no account of one's own is not the same as using none. */
  readonly severity?: Severity;
}

const TOPICS: readonly Topic[] = [
  { about: "prose.disclosed_items", name: { zh: "主动公开", en: "proactive disclosure" } },
  { about: "applications.new.total", name: { zh: "收到申请", en: "requests received" } },
  { about: "reviews.reconsideration.total", name: { zh: "行政复议", en: "reconsideration" } },
  { about: "reviews.litigation.total", name: { zh: "行政诉讼", en: "litigation" } },
  {
    about: "reviews.disputes.total",
    name: { zh: "行政复议、行政诉讼", en: "reconsideration and litigation" },
    includes: ["reviews.reconsideration.total", "reviews.litigation.total"],
  },
  {
    about: "prose.social_media",
    name: { zh: "微博、微信", en: "social media" },
    severity: "warning",
  },
];

function isDenial({ kind }: Claim): boolean {
  return kind === "none";
}

function isAssertion({ kind, value }: Claim): boolean {
  return kind === "some" || (kind === "number" && value !== null && value > 0);
}

function violationOf({ name, severity }: Topic, denial: Claim, assertion: Claim): Violation {
  const [no, yes] = [denial, assertion].map(({ quote }) => quote.replace(/\s+/gu, ""));
  return {
    message: {
      zh: `${name.zh}前后矛盾：一处写“${yes}”，一处写“${no}”`,
      en: `The text contradicts itself on ${name.en}: “${yes}” in one place, “${no}” in another`,
    },
    places: [assertion.place, denial.place].sort((a, b) => a.start - b.start),
    ...(severity === undefined ? {} : { severity }),
  };
}

/** No statement denies another: "无主动公开情况" beside "主动公开信息45条". */
export const narrativeContradiction = defineRule({
  id: "narrative-contradiction",
  group: "prose",
  severity: "error",
  title: { zh: "文字前后矛盾", en: "The text contradicts itself" },
  basis: {
    zh: "同一件事，报告里不能一处说有、一处说没有",
    en: "A report can't say in one place that a thing happened and in another that it did not",
  },
  check: ({ report }) =>
    TOPICS.flatMap((topic) => {
      const own = report.claims.filter(
        ({ about, subject, partOf }) =>
          (about === topic.about || topic.includes?.includes(about) === true) &&
          subject === null &&
          partOf === null,
      );
      const denial = own.find((claim) => claim.about === topic.about && isDenial(claim));
      const assertion = own.find(isAssertion);
      return denial === undefined || assertion === undefined
        ? []
        : [violationOf(topic, denial, assertion)];
    }),
});
