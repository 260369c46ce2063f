import { z } from "zod";
import { FindingListQuery } from "@/lib/domain/views/finding-list";

/** What a decision on many findings decides on, as the form sends it. */
export const BulkTarget = z.object({
  filter: z
    .string()
    .max(5000)
    .transform((query) => FindingListQuery.parse(Object.fromEntries(new URLSearchParams(query)))),
  expected: z.coerce.number().int().nonnegative(),
  seenAt: z.coerce.date(),
});
