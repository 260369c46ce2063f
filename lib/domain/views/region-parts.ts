import { Address } from "@/lib/domain/address";
import type { FormId } from "@/lib/domain/form-id";
import type { Localized } from "@/lib/domain/localized";
import type { MetricKind } from "@/lib/domain/metric-kind";
import { RegionRollupQuery } from "./region-rollup";
import type { Quantity } from "./quantity";
import { oneOf } from "./query-parameters";

/** As RegionRollupQuery, with the figure whose parts are asked for. */
export const RegionPartsQuery = RegionRollupQuery.extend({ cell: oneOf(Address) });

/** What one body gives for a figure. */
export interface RegionPart {
  readonly agencyId: string;
  readonly name: string;
  /** Null where no report is stored. */
  readonly reportId: string | null;
  readonly quantity: Quantity;
  /** The form that its report is on, where it is another than that which is added up. */
  readonly otherForm: FormId | null;
}

/** One sum, body by body. */
export interface RegionParts {
  readonly address: Address;
  /** Its row and its column. */
  readonly name: Localized;
  /** Whether it is a count, a change or an amount. */
  readonly kind: MetricKind;
  readonly form: FormId;
  /** The greatest first, then those without a figure, each in the order of their names. */
  readonly parts: readonly RegionPart[];
  /** The sum; null where no body gives the figure. Amounts are in CNY 10,000 (万元). */
  readonly sum: number | null;
  /** What the government's own report gives, with the characters as printed. */
  readonly government: {
    readonly name: string;
    readonly reportId: string;
    readonly quantity: Quantity;
    readonly printed: string | null;
  } | null;
}
