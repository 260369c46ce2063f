import type { Cause, CellChange } from "@/lib/domain/cause";
import type { Address } from "@/lib/domain/address";
import type { ReadReport } from "@/lib/domain/report";
import type { Form } from "@/lib/form/form";
import { valueOf } from "@/lib/rules/figures/figures";
import { type SplitRow, splitRows } from "@/lib/rules/split-digits";
import { causeId } from "./cause-id";
import { sumTables } from "./laws";
import { changeWords } from "./repair-words";
import { sumsOf } from "./sums";

function changesOf(report: ReadReport, { cells, values }: SplitRow): CellChange[] {
  return cells.flatMap((address, index) => {
    const [from, to] = [valueOf(report, address), values[index]];
    return to === undefined || to === from ? [] : [{ address, from, to }];
  });
}

/** How many sums of the table can be told, and hold, only once the row is read so. */
function sumsTold(report: ReadReport, form: Form, changes: readonly CellChange[]): number {
  const to = new Map<Address, number>(changes.map((change) => [change.address, change.to]));
  return sumTables(form.id).reduce(
    (count, table) =>
      count +
      sumsOf(table, (address) => to.get(address) ?? valueOf(report, address)).told.filter(
        ({ law, off }) => off === 0 && changes.some(({ address }) => law.signs.has(address)),
      ).length,
    0,
  );
}

function causeOf(report: ReadReport, form: Form, split: SplitRow): Cause {
  const changes = changesOf(report, split);
  const told = sumsTold(report, form, changes);
  const { left, right, number } = split;
  const what = changeWords(report, changes);
  return {
    id: causeId(report, ["split"], split.cells),
    ways: 1,
    repairs: [
      {
        kind: "split-number",
        changes,
        closes: told,
        failing: told,
        message: {
          zh: `${what.zh}：“${left}”“${right}”合为 ${number}，${told} 个等式都成立`,
          en: `${what.en}: “${left}” and “${right}” are ${number}, and ${told} equations hold`,
        },
        evidence: [],
      },
    ],
  };
}

/**
 * Rows with a figure too many, whose columns can't be told apart as printed, so that no sum fails
 * there: with two neighbours read as one number they can, and everything adds up.
 */
export function splitCauses(report: ReadReport, form: Form): Cause[] {
  return splitRows(report, form)
    .filter(({ cells }) => cells.some((address) => valueOf(report, address) === null))
    .map((split) => causeOf(report, form, split));
}
