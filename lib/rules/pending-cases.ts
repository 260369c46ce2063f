import { addressOf } from "@/lib/domain/address";
import { defineEquationRule } from "./equation-rule";
import { columnName } from "./figures/figures";

/** A case that was pending at a year's end is among the next year's cases. */
export const pendingCases = defineEquationRule({
  id: "pending-cases",
  group: "across-years",
  severity: "warning",
  title: { zh: "上年未审结案件没有接上", en: "Last year's pending cases are not all here" },
  basis: {
    zh: "表四：上年尚未审结的案件，本年或已审结，或仍未审结，都在本年总计之内",
    en: "Table four: what was pending last year is decided or still pending this year",
  },
  relation: "<=",
  nameOf: columnName,
  cases: (form) =>
    form.reviews.tracks.map(({ id, label }) => ({
      label,
      left: [{ previous: addressOf("reviews", id, "pending") }],
      right: [addressOf("reviews", id, "total")],
    })),
});
