import { type Address, addressOf } from "@/lib/domain/address";
import type { Form } from "@/lib/form/form";
import type { Random } from "@/lib/sample/random";
import { splitTotal } from "./split-total";

/** Upheld, corrected, other, pending. */
const RESULTS = [55, 15, 20, 10];

/** Section four: the cases of each track, by result. */
export function reviewFigures(
  { reviews: { tracks, columns } }: Form,
  casesOf: (track: string) => number,
  random: Random,
): Record<Address, number> {
  return Object.fromEntries(
    tracks.flatMap(({ id: track }) => {
      const cases = casesOf(track);
      const results = splitTotal(cases, RESULTS, random);
      return columns.map(({ id }, index): [Address, number] => [
        addressOf("reviews", track, id),
        id === "total" ? cases : (results[index] ?? 0),
      ]);
    }),
  );
}
