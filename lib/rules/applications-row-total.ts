import { addressOf } from "@/lib/domain/address";
import { defineEquationRule } from "./equation-rule";
import { columnName } from "./figures/figures";
import { rowWords } from "./figures/row-words";

/** The total of a row must equal its six kinds of applicant together. */
export const applicationsRowTotal = defineEquationRule({
  id: "applications-row-total",
  group: "within-tables",
  severity: "error",
  title: { zh: "申请表行总计不符", en: "A row of requests does not add up" },
  basis: {
    zh: "表三：每行的总计为自然人与五类法人或其他组织之和",
    en: "Table three: the total of a row is natural persons and the five kinds of organisation",
  },
  relation: "=",
  nameOf: columnName,
  cases: ({ id: form, applications: { columns, rows } }) =>
    rows.map((row) => ({
      label: rowWords(form, "applications", row.id),
      left: [addressOf("applications", row.id, "total")],
      right: columns
        .filter(({ id }) => id !== "total")
        .map(({ id }) => addressOf("applications", row.id, id)),
    })),
});
