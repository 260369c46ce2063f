import type { Position } from "./position";

/** The cell that an event came from. */
export function cellOfTarget(target: EventTarget | null): Position | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-cell]") : null;
  const [row, column] = (cell?.dataset["cell"] ?? "").split(":").map(Number);
  return row === undefined || column === undefined ? null : { row, column };
}

export function findCell(within: Element | null, { row, column }: Position): HTMLElement | null {
  return within?.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`) ?? null;
}

/** What a cell does when Enter is pressed on it: its link, its button or its box. */
export function actionOfCell(cell: Element | null): HTMLElement | null {
  return cell?.querySelector<HTMLElement>("a[href], button, input") ?? null;
}
