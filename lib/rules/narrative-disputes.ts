import { type Address, addressOf } from "@/lib/domain/address";
import type { Claim } from "@/lib/domain/claim";
import { isOwnNumber } from "./figures/stated";
import { compareStated } from "./figures/stated-figure";
import { defineStatedRule } from "./figures/stated-rule";

const RESULTS = ["upheld", "corrected", "other", "pending", "total"] as const;
const SUITS = ["litigation_direct", "litigation_after"];

/** Prose speaks of suits of both kinds together; the table has them apart. */
function figuresOn(about: Claim["about"]): Address[] {
  const [, subject, result] = about.split(".");
  const column = RESULTS.find((each) => each === result);
  if (!about.startsWith("reviews.") || column === undefined) return [];
  if (subject === "reconsideration") return [addressOf("reviews", subject, column)];
  const suits = SUITS.map((track) => addressOf("reviews", track, column));
  if (subject === "litigation") return suits;
  return subject === "disputes" ? [addressOf("reviews", "reconsideration", column), ...suits] : [];
}

/** Reconsiderations and suits, totals and results, as the prose states them. */
export const narrativeDisputes = defineStatedRule({
  id: "narrative-disputes",
  group: "prose",
  severity: "error",
  title: { zh: "复议诉讼文字与表格不符", en: "Disputes: text and table differ" },
  basis: {
    zh: "文字写的复议、诉讼件数和结果应当与第四部分的表一致",
    en: "Cases and their results in the text must agree with the table of section four",
  },
  comparisons: ({ report, form }) =>
    form === null
      ? []
      : report.claims.filter(isOwnNumber).flatMap((stated) => {
          const figures = figuresOn(stated.about);
          return figures.length === 0 ? [] : compareStated(report, stated, [figures]);
        }),
});
