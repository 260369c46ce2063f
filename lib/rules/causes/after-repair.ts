import type { Address } from "@/lib/domain/address";
import type { Equation, Finding, Term } from "@/lib/domain/finding";
import type { ReadReport } from "@/lib/domain/report";
import { holds } from "@/lib/rules/figures/equation";
import { valueOf } from "@/lib/rules/figures/figures";
import { isUnitDrift } from "@/lib/rules/figures/unit-ratio";

/** What figures should read, by address. */
export type Changed = ReadonlyMap<Address, number>;

function after(terms: readonly Term[], changed: Changed): Term[] {
  return terms.map((term) => {
    const to = term.address === null || term.year !== null ? undefined : changed.get(term.address);
    return to === undefined ? term : { ...term, value: to };
  });
}

/** Whether some figure of an equation would be another one; those of other years stay. */
function touches({ left, right }: Equation, changed: Changed): boolean {
  return [...left, ...right].some(
    ({ address, year }) => address !== null && year === null && changed.has(address),
  );
}

/** Whether an equation that does not hold would hold with these figures, and because of them. */
export function holdsAfter({ equation }: Finding, changed: Changed): boolean {
  return (
    equation !== null &&
    touches(equation, changed) &&
    holds({
      ...equation,
      left: after(equation.left, changed),
      right: after(equation.right, changed),
    })
  );
}

/** Checks whose findings have no equation, and what makes them hold. */
const CLOSED_BY: Readonly<Record<string, (report: ReadReport, changed: Changed) => boolean>> = {
  // The repair makes row and columns add up, and these were the only grounds for it.
  "split-digits": () => true,
  "procurement-count-amount": (report, changed) => {
    const at = (column: "projects" | "amount") => {
      const address = `disclosure.procurement.${column}` as const;
      return changed.get(address) ?? valueOf(report, address);
    };
    return (at("projects") === 0) === (at("amount") === 0);
  },
  "unit-drift": (report, changed) =>
    [...changed].some(([address, to]) => isUnitDrift(valueOf(report, address) ?? 0, to)),
};

/** Whether a finding would not be found if the report were printed with these figures. */
export function wouldClose(report: ReadReport, finding: Finding, changed: Changed): boolean {
  if (finding.equation !== null) return holdsAfter(finding, changed);
  const closes = CLOSED_BY[finding.rule];
  return (
    closes !== undefined &&
    finding.cells.some((cell) => changed.has(cell)) &&
    closes(report, changed)
  );
}
