import type { Address } from "@/lib/domain/address";
import type { ReadReport } from "@/lib/domain/report";
import type { Form } from "@/lib/form/form";
import { figuresOfForm } from "@/lib/form/catalogue";
import { valueOf } from "./figures";

/** What a report's figures are, taken together. */
export type ZeroFigures =
  | { readonly all: true }
  /** What is printed is zero, but these can't be told. */
  | { readonly all: null; readonly absent: readonly Address[] }
  | { readonly all: false };

/**
 * Whether every figure of a report is zero. Blanks and dashes print nothing that could be more;
 * a figure that could not be read might be.
 */
export function zeroFigures(report: ReadReport, form: Form): ZeroFigures {
  const addresses = figuresOfForm(form.id).map(({ address }) => address);
  const printed = addresses.filter((address) => valueOf(report, address) !== null);
  if (printed.some((address) => valueOf(report, address) !== 0)) return { all: false };
  const doubtful = addresses.filter((address) => {
    const absent = report.cells[address]?.absent;
    return valueOf(report, address) === null && absent !== "blank" && absent !== "dash";
  });
  if (doubtful.length > 0) return { all: null, absent: doubtful };
  return printed.length > 0 ? { all: true } : { all: null, absent: addresses };
}
