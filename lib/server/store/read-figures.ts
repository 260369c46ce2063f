import "server-only";
import { z } from "zod";
import type { Address } from "@/lib/domain/address";
import { FormId } from "@/lib/domain/form-id";
import { MissingReason, type Quantity } from "@/lib/domain/views/quantity";
import { figureAt } from "@/lib/form/catalogue";
import { figureColumn } from "@/lib/server/figure-column";
import { amountOfFen } from "./fen";

const AbsentReasons = z.record(z.string(), MissingReason);

/** Why figures are null, by address: the column `absent` of ReportFigures. */
export function absentReasons(stored: unknown): Record<string, MissingReason> {
  return AbsentReasons.parse(JSON.parse(String(stored)));
}

/** A form's id as stored; null also for one that this program no longer knows. */
export function formOf(stored: string | null): FormId | null {
  return FormId.nullable()
    .catch(() => null)
    .parse(stored);
}

/**
 * What a stored row of figures says of each figure.
 *
 * @param row the columns of ReportFigures; those that are not asked for may be left out
 */
export function figureReader(
  form: FormId | null,
  row: Readonly<Record<string, unknown>>,
): (address: Address) => Quantity {
  const absent = absentReasons(row["absent"]);
  return (address) => {
    if (form === null) return { value: null, missing: "form-unknown" };
    const figure = figureAt(form, address);
    if (figure === undefined) return { value: null, missing: "not-in-form" };
    const stored = row[figureColumn(address)];
    if (typeof stored !== "number" && typeof stored !== "bigint") {
      return { value: null, missing: absent[address] ?? "row-missing" };
    }
    const value = figure.kind === "amount" ? amountOfFen(stored) : Number(stored);
    return { value, missing: null };
  };
}
