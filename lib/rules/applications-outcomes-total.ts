import { addressOf } from "@/lib/domain/address";
import { defineEquationRule } from "./equation-rule";

/** What was handled must equal all outcomes together, column by column. */
export const applicationsOutcomesTotal = defineEquationRule({
  id: "applications-outcomes-total",
  group: "within-tables",
  severity: "error",
  title: { zh: "办理结果总计与各项不符", en: "Outcomes do not add up to the total handled" },
  basis: {
    zh: "表三：第三项的（七）总计为（一）至（六）各项之和",
    en: "Table three: (7), the total of item three, is the sum of (1) to (6)",
  },
  relation: "=",
  cases: ({ applications: { columns, outcomes } }) =>
    columns.map(({ id, label }) => ({
      label,
      left: [addressOf("applications", "handled", id)],
      right: outcomes.map((row) => addressOf("applications", row, id)),
    })),
});
