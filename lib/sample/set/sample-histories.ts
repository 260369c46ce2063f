import { formForYear } from "@/lib/form/catalogue";
import { addFigures } from "./add-figures";
import { bodyHistory, type Figures } from "./body-history";
import { membersOf, type SampleBody } from "./sample-bodies";

export type Histories = ReadonlyMap<string, ReadonlyMap<number, Figures>>;

/**
 * The figures of all bodies over the years, by key. A government reports its own work and the sum
 * of the bodies under it, as the law has it.
 */
export function sampleHistories(
  bodies: readonly SampleBody[],
  years: readonly number[],
  seed: number,
): Histories {
  const histories = new Map<string, ReadonlyMap<number, Figures>>();
  const historyOf = (body: SampleBody): ReadonlyMap<number, Figures> => {
    const known = histories.get(body.key);
    if (known !== undefined) return known;
    const parts = [
      bodyHistory(body, years, seed),
      ...membersOf(body, bodies).map((member) => historyOf(member)),
    ];
    const history = new Map(
      years.flatMap((year): [number, Figures][] => {
        const form = formForYear(year);
        if (form === null) return [];
        return [
          [
            year,
            addFigures(
              form.id,
              parts.flatMap((part) => part.get(year) ?? []),
            ),
          ],
        ];
      }),
    );
    histories.set(body.key, history);
    return history;
  };
  for (const body of bodies) historyOf(body);
  return histories;
}
