import { type Address } from "@/lib/domain/address";
import { figuresOfForm } from "@/lib/form/catalogue";
import type { Figure, Form } from "@/lib/form/form";
import { defineRule } from "./define-rule";
import { figureName, skipForAbsent, valueOf } from "./figures/figures";
import { plainNumber } from "./figures/plain-number";
import { previousReport, previousYearHas } from "./figures/previous-report";
import type { Outcome, Subject } from "./rule";
import { isUnitDrift } from "./figures/unit-ratio";

/** Five times as much, or a fifth, where the larger is at least this; small figures jump daily. */
const FACTOR = 5;
const LEAST = 20;

/** What a year's work comes to: decisions, money, requests, cases; not their parts. */
function isHeadline({ table, row, column }: Figure): boolean {
  if (table === "disclosure") return ["decisions", "amount", "projects"].includes(column);
  return column === "total" && (table === "reviews" || row === "new" || row === "handled");
}

function headlines(form: Form): Address[] {
  return figuresOfForm(form.id)
    .filter(isHeadline)
    .map(({ address }) => address);
}

function outcomeOf(
  { report }: Subject,
  previous: Subject["report"],
  address: Address,
): Outcome | null {
  const now = valueOf(report, address);
  const before = valueOf(previous, address);
  if (now === null || before === null) {
    return skipForAbsent(now === null ? report : previous, [address]);
  }
  const [small, large] = now < before ? [now, before] : [before, now];
  const isUnit = address.endsWith(".amount") && isUnitDrift(now, before);
  if (large < LEAST || large <= small * FACTOR || isUnit) return null;
  const name = figureName(report, address);
  const [thisYear, lastYear] = [plainNumber(now), plainNumber(before)];
  return {
    message: {
      zh: `${name.zh}：上年 ${lastYear}，本年 ${thisYear}`,
      en: `${name.en}: ${lastYear} last year, ${thisYear} now`,
    },
    cells: [address],
  };
}

function check(subject: Subject): Outcome[] {
  if (subject.form === null) return [];
  const figures = headlines(subject.form).filter((address) => previousYearHas(subject, address));
  if (figures.length === 0) return [];
  const previous = previousReport(subject);
  if ("reason" in previous) return [{ ...previous, cells: figures }];
  return figures.flatMap((address) => outcomeOf(subject, previous, address) ?? []);
}

/** A figure five times last year's, or a fifth of it, deserves a sentence in the report. */
export const yearJump = defineRule({
  id: "year-jump",
  group: "across-years",
  severity: "notice",
  title: { zh: "与上年相比变化过大", en: "A jump from last year" },
  basis: {
    zh: "经验：同一机关相邻两年相差五倍以上，多半有原因要说明，或有数填错",
    en: "Experience: a factor of five between two years has a cause to tell, or is a slip",
  },
  check,
});
