import { z } from "zod";
import { Address } from "@/lib/domain/address";
import type { Localized } from "@/lib/domain/localized";
import { MetricId } from "@/lib/domain/metric-id";
import type { MetricKind } from "@/lib/domain/metric-kind";

/** What a table can show and sort by: an indicator, or any figure of either form. */
export const ColumnId = z.union([MetricId, Address]);
export type ColumnId = z.infer<typeof ColumnId>;

export interface ColumnView {
  readonly id: ColumnId;
  readonly label: Localized;
  /** As "件" / "requests"; shown once, in the heading. */
  readonly unit: Localized;
  readonly kind: MetricKind;
}
