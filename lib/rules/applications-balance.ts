import { addressOf } from "@/lib/domain/address";
import { defineEquationRule } from "./equation-rule";

/** What came in must equal what went out, column by column; the form itself says so. */
export const applicationsBalance = defineEquationRule({
  id: "applications-balance",
  group: "within-tables",
  severity: "error",
  title: { zh: "申请收办不平", en: "Requests in and out do not balance" },
  basis: {
    zh: "表三：第一项加第二项之和，等于第三项加第四项之和",
    en: "Table three: items one and two together equal items three and four together",
  },
  relation: "=",
  cases: (form) =>
    form.applications.columns.map(({ id, label }) => ({
      label,
      left: [addressOf("applications", "new", id), addressOf("applications", "carried_in", id)],
      right: [
        addressOf("applications", "handled", id),
        addressOf("applications", "carried_out", id),
      ],
    })),
});
