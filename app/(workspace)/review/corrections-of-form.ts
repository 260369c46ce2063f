import { CellCorrection } from "@/lib/domain/review";
import { TypedNumber } from "@/app/typed-number";

const CELL = "cell:";

/** The cells whose figure was changed. Null when one of them was changed to what is no number. */
export function correctionsOfForm(form: FormData): CellCorrection[] | null {
  const corrections: CellCorrection[] = [];
  for (const [name, typed] of form) {
    if (!name.startsWith(CELL)) continue;
    const address = name.slice(CELL.length);
    if (typed === form.get(`was:${address}`)) continue;
    const value = TypedNumber.safeParse(typed);
    if (!value.success) return null;
    corrections.push(CellCorrection.parse({ address, value: value.data }));
  }
  return corrections;
}
