const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

const FIGURE = "[data-figure]";

/**
 * The figure that an arrow key leads to, over the rows of all three tables as they stand on the
 * page; from a wide row into a narrow one it keeps as near to its column as it can.
 */
export function neighbouringFigure(from: HTMLElement, key: string): HTMLElement | null {
  const step = STEPS[key];
  const row = from.closest("[data-figure-row]");
  if (step === undefined || row === null) return null;
  const [down, right] = step;

  const figures = [...row.querySelectorAll<HTMLElement>(FIGURE)];
  const column = figures.indexOf(from);
  if (down === 0) return figures[column + right] ?? null;

  const rows = [...document.querySelectorAll("[data-figure-row]")];
  const target = rows[rows.indexOf(row) + down];
  if (target === undefined) return null;
  const there = [...target.querySelectorAll<HTMLElement>(FIGURE)];
  return there[Math.min(column, there.length - 1)] ?? null;
}
