import type { Severity } from "@/lib/domain/finding";

/** How many findings there are of each severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;
