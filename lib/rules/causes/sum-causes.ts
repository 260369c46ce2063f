import type { Cause, Repair } from "@/lib/domain/cause";
import type { ReadReport } from "@/lib/domain/report";
import { figuresOfForm } from "@/lib/form/catalogue";
import { valueOf } from "@/lib/rules/figures/figures";
import { causeId } from "./cause-id";
import type { Evidence } from "./evidence";
import { type Explained, explain } from "./explain";
import { sumTables } from "./laws";
import { rankBy } from "./rank";
import { repairMessage } from "./repair-words";
import type { Remedy } from "./slip";
import { sumsOf } from "./sums";

/** More than a person would look at. */
const MOST_REPAIRS = 5;

function repairOf(
  report: ReadReport,
  { slips, to }: Remedy,
  failing: number,
  evidence: Evidence,
): Repair {
  const order = report.form === null ? [] : figuresOfForm(report.form);
  const changes = order.flatMap(({ address }) => {
    const right = to.get(address);
    return right === undefined ? [] : [{ address, from: valueOf(report, address), to: right }];
  });
  const [slip, another] = slips;
  const kind = slip === undefined || another !== undefined ? "two-cells" : slip.kind;
  const speaksFor = [...evidence.speaksFor(to)];
  return {
    kind,
    changes,
    closes: failing,
    failing,
    message: repairMessage(report, kind, changes, failing, speaksFor),
    evidence: speaksFor,
  };
}

function causeOf(
  report: ReadReport,
  { failing, remedies }: Explained,
  evidence: Evidence,
): Cause | null {
  const repairs = remedies
    .slice(0, MOST_REPAIRS)
    .map((remedy) => repairOf(report, remedy, failing.length, evidence));
  if (repairs.length === 0) return null;
  const cells = [...new Set(failing.flatMap(({ law }) => [...law.signs.keys()]))];
  const fewest = remedies[0]?.slips.length;
  return {
    id: causeId(
      report,
      failing.map(({ law }) => law.key),
      cells,
    ),
    repairs,
    ways: remedies.filter(({ slips }) => slips.length === fewest).length,
  };
}

/** Why sums of the tables fail: the smallest changes that would make them hold, likeliest first. */
export function sumCauses(report: ReadReport, evidence: Evidence): Cause[] {
  if (report.form === null) return [];
  const rank = rankBy(report, evidence);
  return sumTables(report.form).flatMap((table) => {
    const sums = sumsOf(table, (address) => valueOf(report, address));
    return explain(sums, rank).flatMap((explained) => causeOf(report, explained, evidence) ?? []);
  });
}
