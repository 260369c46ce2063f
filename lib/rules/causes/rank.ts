import type { Address } from "@/lib/domain/address";
import type { RepairKind } from "@/lib/domain/cause";
import type { ReadReport } from "@/lib/domain/report";
import { figuresOfForm } from "@/lib/form/catalogue";
import { valueOf } from "@/lib/rules/figures/figures";
import type { Evidence } from "./evidence";
import type { Rank } from "./explain";
import { keyOf, type Remedy, type Slip } from "./slip";

/** How often a slip is met: the lower, the likelier. Kinds that are not named are judged by figure. */
const UNLIKELY: Partial<Record<RepairKind, number>> = {
  "split-number": 0,
  "joined-number": 0,
  exchanged: 1,
  "shifted-row": 1,
  "shifted-column": 1,
  "swapped-digits": 1,
  "missing-digit": 1,
  "extra-digit": 1,
};
/** A total that was left at zero is the commonest slip of all; then one that was added up wrongly. */
const UNFILLED_TOTAL = 0;
const MISADDED_TOTAL = 0.5;
/** Then other cells left at zero. */
const UNFILLED = 1;
const OTHER_NUMBER = 2;
/** Hardly anybody prints a figure where there is none. */
const INVENTED = 3;

function isTotal(address: Address): boolean {
  return address.startsWith("applications.handled.") || address.endsWith(".total");
}

function unlikelihood(report: ReadReport, { kind, to }: Slip): number {
  const known = UNLIKELY[kind];
  if (known !== undefined) return known;
  // The total that goes in step only repeats what its row says.
  const [first] = to;
  if (first === undefined) return 0;
  const [address, right] = first;
  const printed = valueOf(report, address);
  if (printed === 0) return isTotal(address) ? UNFILLED_TOTAL : UNFILLED;
  if (right === 0) return INVENTED;
  return isTotal(address) ? MISADDED_TOTAL : OTHER_NUMBER;
}

/**
 * Puts the likeliest remedy first. In this order: fewer slips; more that speaks for it, less what
 * speaks against it; fewer figures changed; figures that we may have misread; the commoner slip;
 * the figure that the form prints first.
 */
export function rankBy(report: ReadReport, evidence: Evidence): Rank {
  const order = new Map(
    report.form === null
      ? []
      : figuresOfForm(report.form).map(({ address }, index) => [address, index] as const),
  );
  const weigh = (remedy: Remedy): readonly number[] => {
    const { slips, to } = remedy;
    const addresses = [...to.keys()];
    return [
      slips.length,
      evidence.speaksAgainst(to) - evidence.speaksFor(to).length,
      to.size,
      -addresses.filter((address) => report.cells[address]?.doubtful === true).length,
      slips.reduce((sum, slip) => sum + unlikelihood(report, slip), 0),
      Math.min(...addresses.map((address) => order.get(address) ?? order.size)),
    ];
  };
  return (remedies) => {
    const weighed = remedies.map((remedy) => ({ remedy, weight: weigh(remedy) }));
    weighed.sort((a, b) => {
      const at = a.weight.findIndex((weight, index) => weight !== b.weight[index]);
      const [left = 0, right = 0] = [a.weight[at], b.weight[at]];
      return at === -1 ? (keyOf(a.remedy.to) < keyOf(b.remedy.to) ? -1 : 1) : left - right;
    });
    return weighed.map(({ remedy }) => remedy);
  };
}
