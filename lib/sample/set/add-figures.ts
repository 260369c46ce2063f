import type { FormId } from "@/lib/domain/form-id";
import { figuresOfForm } from "@/lib/form/catalogue";
import type { Figures } from "./body-history";

/** The sum of several bodies' figures in one form; amounts keep their four decimals. */
export function addFigures(form: FormId, summands: readonly Figures[]): Figures {
  return Object.fromEntries(
    figuresOfForm(form).map(({ address, kind }) => {
      const sum = summands.reduce((total, figures) => total + (figures[address] ?? 0), 0);
      return [address, kind === "amount" ? Math.round(sum * 10_000) / 10_000 : sum];
    }),
  );
}
