import { addressOf } from "@/lib/domain/address";
import { defineEquationRule } from "./equation-rule";
import { columnName } from "./figures/figures";

/** The total of a track must equal its four results together. */
export const reviewsTotal = defineEquationRule({
  id: "reviews-total",
  group: "within-tables",
  severity: "error",
  title: { zh: "复议诉讼总计不符", en: "Reviews and suits do not add up" },
  basis: {
    zh: "表四：总计为结果维持、结果纠正、其他结果、尚未审结之和",
    en: "Table four: the total is upheld, corrected, other result and pending together",
  },
  relation: "=",
  nameOf: columnName,
  cases: ({ reviews: { columns, tracks } }) =>
    tracks.map(({ id: track, label }) => ({
      label,
      left: [addressOf("reviews", track, "total")],
      right: columns
        .filter(({ id }) => id !== "total")
        .map(({ id }) => addressOf("reviews", track, id)),
    })),
});
