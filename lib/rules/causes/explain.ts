import { failingAlike, sharingFigures } from "./components";
import { closingSteps, oneStep } from "./one-slip";
import { shifts } from "./shifts";
import { keyOf, type Remedy, remedyOf, type Slip } from "./slip";
import { stepsOf, type Steps } from "./steps";
import { closedBy, type Sum, type Sums } from "./sums";
import { twoSteps } from "./two-steps";

/** Laws that fail together, and what would make them hold, the likeliest first. */
export interface Explained {
  readonly failing: readonly Sum[];
  readonly remedies: readonly Remedy[];
}

/** Puts the likeliest remedy first. */
export type Rank = (remedies: readonly Remedy[]) => readonly Remedy[];

/** A table in which more sums fail is nonsense: no small change explains it. */
const MOST_FAILING = 24;

/** More independent slips than these are not taken apart. */
const MOST_PARTS = 6;

function withoutRepeats(remedies: readonly Remedy[]): Remedy[] {
  return [...new Map(remedies.map((remedy) => [keyOf(remedy.to), remedy])).values()];
}

const lawsOf = (sums: Iterable<Sum>): string => [...sums].map(({ law }) => law.key).join(" ");

/** Slips that close laws without touching any that they leave failing, by the laws that they close. */
function partsOf(sums: Sums, steps: Steps, failing: readonly Sum[]): Explained[] {
  const parts = new Map<string, { readonly failing: Sum[]; readonly slips: Slip[] }>();
  for (const slip of closingSteps(sums, steps, failing)) {
    const closed = closedBy(sums, slip.to);
    if (closed === null) continue;
    const own = failing.filter((sum) => closed.has(sum));
    const key = lawsOf(own);
    const part = parts.get(key) ?? { failing: own, slips: [] };
    part.slips.push(slip);
    parts.set(key, part);
  }
  return [...parts.values()].map((part) => ({
    failing: part.failing,
    remedies: part.slips.map((slip) => remedyOf([slip])),
  }));
}

/** The fewest parts that have each of these laws exactly once; null where there are none. */
function coverBy(parts: readonly Explained[], failing: readonly Sum[]): Explained[] | null {
  const fitting = (left: readonly Sum[], most: number): Explained[] | null => {
    const [first] = left;
    if (first === undefined) return [];
    if (most === 0) return null;
    for (const part of parts) {
      if (!part.failing.includes(first) || !part.failing.every((sum) => left.includes(sum))) {
        continue;
      }
      const rest = fitting(
        left.filter((sum) => !part.failing.includes(sum)),
        most - 1,
      );
      if (rest !== null) return [part, ...rest];
    }
    return null;
  };
  for (let most = 1; most <= MOST_PARTS; most += 1) {
    const cover = fitting(failing, most);
    if (cover !== null) return cover;
  }
  return null;
}

/** Two slips of which each explains laws of its own are two causes. */
function takenApart(
  sums: Sums,
  steps: Steps,
  { failing, remedies: [best] }: Explained,
  rank: Rank,
): Explained[] | null {
  if (best === undefined || best.slips.length < 2) return null;
  const closed = best.slips.map(({ to }) => closedBy(sums, to));
  if (closed.some((laws) => laws === null)) return null;
  const parts = partsOf(sums, steps, failing);
  const own = closed.flatMap((laws) => {
    const key = lawsOf(failing.filter((sum) => laws?.has(sum) === true));
    return parts.filter((part) => lawsOf(part.failing) === key);
  });
  return own.map((part) => ({ ...part, remedies: rank(part.remedies) }));
}

function byMoreSlips(sums: Sums, steps: Steps, failing: readonly Sum[], rank: Rank): Explained[] {
  const pair = twoSteps(sums, steps, failing);
  // Two figures may be one slip: each in the other's cell, or one number over two cells.
  const single = withoutRepeats([
    ...shifts(sums, failing),
    ...oneStep(sums, steps, failing),
    ...pair.filter(({ slips }) => slips.length === 1),
  ]);
  if (single.length > 0) return [{ failing, remedies: rank(single) }];
  const pairs = { failing, remedies: rank(pair) };
  if (pairs.remedies.length > 0) return takenApart(sums, steps, pairs, rank) ?? [pairs];
  const cover = coverBy(partsOf(sums, steps, failing), failing) ?? [];
  return cover.map((part) => ({ ...part, remedies: rank(part.remedies) }));
}

/**
 * The smallest changes of printed figures that make the failing sums of a table hold: one figure
 * where one explains all that fails around it; else one slip that moved several; else two slips;
 * else several that have nothing to do with one another. What none of these explains is left out.
 *
 * Bounded in time: a table in which nearly everything fails is not searched.
 */
export function explain(sums: Sums, rank: Rank): Explained[] {
  if (sums.failing.length === 0 || sums.failing.length > MOST_FAILING) return [];
  const steps = stepsOf(sums);
  const explained: Explained[] = [];
  const open: (readonly Sum[])[] = [];
  for (const failing of sharingFigures(sums.failing)) {
    const remedies = oneStep(sums, steps, failing).filter(({ to }) => to.size === 1);
    if (remedies.length > 0) explained.push({ failing, remedies: rank(remedies) });
    else open.push(failing);
  }
  return [
    ...explained,
    ...failingAlike(open).flatMap((failing) => byMoreSlips(sums, steps, failing, rank)),
  ];
}
