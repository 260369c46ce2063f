import { addressOf } from "@/lib/domain/address";
import { defineEquationRule } from "./equation-rule";

/** What one report carries over must arrive in the next, column by column. */
export const carryOver = defineEquationRule({
  id: "carry-over",
  group: "across-years",
  severity: "error",
  title: { zh: "结转接不上上年", en: "Carried-over requests do not follow from last year" },
  basis: {
    zh: "表三：上年第四项“结转下年度继续办理”即本年第二项“上年结转”",
    en: "Table three: item four of one year is item two of the next",
  },
  relation: "=",
  cases: (form) =>
    form.applications.columns.map(({ id, label }) => ({
      label,
      left: [{ previous: addressOf("applications", "carried_out", id) }],
      right: [addressOf("applications", "carried_in", id)],
    })),
});
