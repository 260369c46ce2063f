import type { Address } from "@/lib/domain/address";
import type { FormEquation } from "./form-equations";

/** What is known of a figure: its number, or the numbers that it may be. */
export type Known = ReadonlyMap<Address, readonly number[]>;

/** More combinations than this are not tried, and nothing is settled by luck among them. */
const MOST_ASSIGNMENTS = 20_000;

const operands = ({ left, right }: FormEquation) => [...left, ...right];

/** Equations all of whose figures are known, and of which one at least is doubtful. */
export function tellingEquations(
  equations: readonly FormEquation[],
  certain: Known,
  doubtful: Known,
): FormEquation[] {
  return equations.filter(
    (equation) =>
      operands(equation).some((address) => doubtful.has(address)) &&
      operands(equation).every((address) => doubtful.has(address) || certain.has(address)),
  );
}

/** Doubtful figures that have equations in common, each group with its equations. */
export function groupsOf(
  equations: readonly FormEquation[],
  doubtful: Known,
): { readonly addresses: readonly Address[]; readonly equations: readonly FormEquation[] }[] {
  const groups: { addresses: Set<Address>; equations: FormEquation[] }[] = [];
  for (const equation of equations) {
    const own = operands(equation).filter((address) => doubtful.has(address));
    const touched = groups.filter(({ addresses }) => own.some((each) => addresses.has(each)));
    const merged = {
      addresses: new Set([...own, ...touched.flatMap(({ addresses }) => [...addresses])]),
      equations: [...touched.flatMap((group) => group.equations), equation],
    };
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups.map(({ addresses, equations: own }) => ({
    addresses: [...addresses],
    equations: own,
  }));
}

/**
 * The one way to choose among the readings of doubtful figures with which all their equations hold.
 *
 * @returns null where there is none or more than one
 */
export function onlyAssignment(
  addresses: readonly Address[],
  equations: readonly FormEquation[],
  certain: Known,
  doubtful: Known,
): ReadonlyMap<Address, number> | null {
  const count = addresses.reduce((product, each) => product * (doubtful.get(each)?.length ?? 0), 1);
  if (count > MOST_ASSIGNMENTS) return null;
  const chosen = new Map<Address, number>();
  const valueOf = (address: Address) => chosen.get(address) ?? certain.get(address)?.[0] ?? 0;
  const sum = (side: readonly Address[]) => side.reduce((total, each) => total + valueOf(each), 0);
  const found: Map<Address, number>[] = [];
  const choose = (index: number): void => {
    const address = addresses[index];
    if (address === undefined) {
      if (equations.every(({ left, right }) => sum(left) === sum(right)))
        found.push(new Map(chosen));
      return;
    }
    for (const value of doubtful.get(address) ?? []) {
      chosen.set(address, value);
      choose(index + 1);
      if (found.length > 1) return;
    }
  };
  choose(0);
  return found.length === 1 ? (found[0] ?? null) : null;
}
