import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FormId } from "@/lib/domain/form-id";
import { figuresOfForm } from "@/lib/form/catalogue";
import { readOrFail } from "../support/trial/expect-reading";
import { TEXT_LAYOUTS } from "../support/trial/text-layouts";
import { trialFigures } from "../support/trial/trial-figures";
import { encode } from "../support/trial/trial-html";
import { trialReport } from "../support/trial/trial-report";
import { textOf } from "../support/trial/trial-text";

const FORMS = ["form-2019", "form-2021"] as const;
/** Always the same cases, so that a run that fails fails again. */
const SEED = 20_210_926;
const RUNS = Number(process.env.HURT_LINES_RUNS ?? 60);

const NOISE = ["", "- 3 -", "第3页 共8页", "（续表）", "某市某局2020年政府信息公开工作年度报告"];

/** What copying does to one line of a table: each takes the line, and where to hurt it. */
const HURTS: Readonly<Record<string, (line: string, at: number) => readonly string[]>> = {
  "left out": () => [],
  "after a line that does not belong there": (line, at) => [NOISE[at % NOISE.length] ?? "", line],
  // Half a figure on a line of its own could as well be the number of a page.
  "broken in two": (line, at) => {
    const breaks = [...line.matchAll(/(?<=.)(?<![\d.])(?=.)/gu)];
    const cut = breaks[at % Math.max(1, breaks.length)]?.index ?? line.length;
    return [line.slice(0, cut), line.slice(cut)];
  },
  "without one of its separators": (line, at) => {
    const separators = [...line.matchAll(/\t|\||  /gu)];
    const gone = separators[at % Math.max(1, separators.length)];
    if (gone === undefined) return [line];
    return [line.slice(0, gone.index) + line.slice(gone.index + gone[0].length)];
  },
};

function hurtText(text: string, hurt: keyof typeof HURTS, where: number, at: number): string {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => line.startsWith("二、主动"));
  const last = lines.findIndex((line) => line.startsWith("五、存在"));
  const index = first + 1 + (where % (last - first - 1));
  const line = lines[index] ?? "";
  return lines.toSpliced(index, 1, ...(HURTS[hurt]?.(line, at) ?? [line])).join("\n");
}

/** Figures that are read and are not the ones that the report gives. */
function wrongFigures(form: FormId, text: string): string[] {
  const figures = trialFigures(form);
  const report = readOrFail(encode(text));
  if (report.form !== form) return report.form === null ? [] : [`read as ${report.form}`];
  return figuresOfForm(form).flatMap(({ address }) => {
    const cell = report.cells[address];
    const isWrong = typeof cell?.value === "number" && cell.value !== figures[address];
    return isWrong ? [`${address}: ${figures[address]}, read ${cell.value}`] : [];
  });
}

describe.each(Object.entries(TEXT_LAYOUTS))("with %s", { timeout: 600_000 }, (_, layout) => {
  const textIn = (form: FormId) => textOf(trialReport(form), layout);

  it.each(Object.keys(HURTS))("a line %s makes no figure wrong", (hurt) => {
    fc.assert(
      fc.property(fc.constantFrom(...FORMS), fc.nat(), fc.nat(), (form, where, at) => {
        expect(wrongFigures(form, hurtText(textIn(form), hurt, where, at))).toEqual([]);
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });
});
