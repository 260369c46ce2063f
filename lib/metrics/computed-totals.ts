import { type Address, addressOf, partsOfAddress } from "@/lib/domain/address";
import type { FormId } from "@/lib/domain/form-id";
import type { ComputedTotal } from "@/lib/domain/views/effective-cell";
import { formById } from "@/lib/form/catalogue";

interface Parts {
  readonly across: ComputedTotal["across"];
  readonly parts: readonly Address[];
}

/** The figures that a total is the total of, once for each way in which it is one. */
function partsOf(formId: FormId, address: Address): Parts[] {
  const { table, row, column } = partsOfAddress(address);
  const { applications, reviews } = formById(formId);
  const found: Parts[] = [];
  if (table !== "disclosure" && column === "total") {
    const { columns } = table === "applications" ? applications : reviews;
    const parts = columns
      .filter(({ id }) => id !== "total")
      .map(({ id }) => addressOf(table, row, id));
    found.push({ across: "row", parts });
  }
  if (table === "applications" && row === "handled") {
    const parts = applications.outcomes.map((outcome) => addressOf(table, outcome, column));
    found.push({ across: "column", parts });
  }
  return found;
}

/** What a total should be by its parts; empty for a figure that is no total. */
export function computedTotals(
  form: FormId,
  address: Address,
  valueAt: (address: Address) => number | null,
): ComputedTotal[] {
  return partsOf(form, address).map(({ across, parts }) => ({
    across,
    value: parts.reduce<number | null>((sum, part) => {
      const value = valueAt(part);
      return sum === null || value === null ? null : sum + value;
    }, 0),
  }));
}
