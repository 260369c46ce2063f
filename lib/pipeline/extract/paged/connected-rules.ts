import { least, most } from "./extremes";
import { NEAR, type Rules, type Segment } from "./merge-rules";

/** Lines that should meet may miss one another by this much, in points. */
const REACH = NEAR * 1.5;
/** The ends of lines that belong to one table by their extent alone may differ by this much. */
const SAME_END = 4;

/** So many meetings to look for are no table but a drawing. */
const MOST_PAIRS = 4_000_000;

export interface Group {
  across: Segment[];
  down: Segment[];
}

function meet(across: Segment, down: Segment): boolean {
  return (
    down.at >= across.from - REACH &&
    down.at <= across.to + REACH &&
    across.at >= down.from - REACH &&
    across.at <= down.to + REACH
  );
}

/** A forest over indices, in which what meets gets one root. */
export class Forest {
  private readonly parents: number[];

  constructor(size: number) {
    this.parents = Array.from({ length: size }, (_, index) => index);
  }

  root(index: number): number {
    let at = index;
    for (let parent = this.parents[at]; parent !== undefined && parent !== at;) {
      const grand = this.parents[parent] ?? parent;
      this.parents[at] = grand;
      at = parent;
      parent = this.parents[at];
    }
    return at;
  }

  join(a: number, b: number): void {
    this.parents[this.root(a)] = this.root(b);
  }
}

/**
 * The outer line beside a cell that a page cuts above and below touches no line across: it belongs to
 * the table that begins and ends where it does.
 */
function adoptLoneLines(groups: Group[]): void {
  const lone = groups.filter(({ across, down }) => across.length === 0 && down.length === 1);
  for (const group of groups) {
    if (group.down.length < 2 || group.across.length === 0) continue;
    const top = least(group.down.map(({ from }) => from));
    const bottom = most(group.down.map(({ to }) => to));
    for (const other of lone) {
      const [line] = other.down;
      if (line === undefined) continue;
      if (Math.abs(line.from - top) <= SAME_END && Math.abs(line.to - bottom) <= SAME_END) {
        group.down.push(line);
        other.down = [];
      }
    }
  }
}

/** The lines of a page, by the table that they make. */
export function connectedRules({ across, down }: Rules): Group[] {
  if (across.length * down.length > MOST_PAIRS) return [];
  const forest = new Forest(across.length + down.length);
  across.forEach((a, index) => {
    down.forEach((b, other) => {
      if (meet(a, b)) forest.join(index, across.length + other);
    });
  });
  const groups = new Map<number, Group>();
  const groupOf = (index: number): Group => {
    const root = forest.root(index);
    const known = groups.get(root) ?? { across: [], down: [] };
    groups.set(root, known);
    return known;
  };
  across.forEach((segment, index) => groupOf(index).across.push(segment));
  down.forEach((segment, index) => groupOf(across.length + index).down.push(segment));
  const all = [...groups.values()];
  adoptLoneLines(all);
  return all;
}
