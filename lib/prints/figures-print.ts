import type { ReadReport } from "@/lib/domain/report";
import { figuresOfForm } from "@/lib/form/catalogue";
import type { Figure } from "@/lib/form/form";
import { hashOf } from "./hash";

/** Fewer figures agree by chance. */
export const LEAST_FIGURES = 5;
/** One request that was granted prints a 1 in six cells: the same number again and again tells nothing. */
const LEAST_VALUES = 3;

/** Stocks are alike in bodies that work by one catalogue of powers. */
const STOCKS: readonly string[] = ["items_last_year", "public_total", "in_force"];

/** A figure that repeats others says nothing of its own. */
function repeatsOthers({ row, column }: Figure): boolean {
  return row === "handled" || column === "total";
}

/** The figures of a report that are not zero, with their values, in the form's order. */
function notZero({ form, cells }: ReadReport): { figure: Figure; value: number }[] {
  if (form === null) return [];
  return figuresOfForm(form).flatMap((figure) => {
    const value = cells[figure.address]?.value ?? null;
    return value === null || value === 0 ? [] : [{ figure, value }];
  });
}

/** Whether a report has figures enough that another with all the same is no chance. */
export function hasTellingFigures(report: ReadReport): boolean {
  const own = notZero(report).filter(
    ({ figure }) => !repeatsOthers(figure) && !STOCKS.includes(figure.column),
  );
  return own.length >= LEAST_FIGURES && new Set(own.map(({ value }) => value)).size >= LEAST_VALUES;
}

/**
 * A hash of all figures of a report that are not zero, with its year: equal where another body's
 * report for the year has the very same ones. Blank and zero both print nothing here.
 *
 * @returns null where there are too few of them to tell
 */
export function figuresPrint(report: ReadReport): number | null {
  if (!hasTellingFigures(report)) return null;
  const figures = notZero(report).map(({ figure, value }) => `${figure.address}=${value}`);
  return hashOf([report.form, report.year, ...figures].join("\n"));
}
