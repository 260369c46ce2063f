import "server-only";
import { z } from "zod";
import { Cause } from "@/lib/domain/cause";
import type { ReadReport } from "@/lib/domain/report";
import type { Hint } from "@/lib/domain/views/finding";
import { figureName } from "@/lib/rules/figures/figures";

const Causes = z.array(Cause);

/**
 * The hint of a finding, with names and places of the figures that it would change.
 *
 * @param stored the causes of the report's judgement, as JSON
 * @param others how many other findings have the same cause
 */
export function findingHint(
  stored: string,
  causeId: string | null,
  reading: ReadReport,
  others: number,
): Hint | null {
  if (causeId === null) return null;
  const parsed = Causes.safeParse(JSON.parse(stored));
  const cause = parsed.data?.find(({ id }) => id === causeId);
  if (cause === undefined) return null;
  return {
    causeId,
    ways: cause.ways,
    others,
    repairs: cause.repairs.map((repair) => ({
      ...repair,
      changes: repair.changes.map((change) => ({
        ...change,
        label: figureName(reading, change.address),
        place: reading.cells[change.address]?.place ?? null,
      })),
    })),
  };
}
