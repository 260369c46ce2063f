import { z } from "zod";

/**
 * What of the data changed: figures of a report came or became others; a report went; a body came,
 * went, or is told otherwise; what the checks or people say of reports; what is said of a region.
 */
export const DataChangeKind = z.enum(["figures", "report-gone", "body", "findings", "region"]);
export type DataChangeKind = z.infer<typeof DataChangeKind>;
