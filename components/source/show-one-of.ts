import { scrollWithin } from "./scroll-within";

/** Of several marks in the source make one the current one, and bring it before the reader's eyes. */
export function showOneOf(marks: Iterable<HTMLElement>, mark: HTMLElement | undefined): void {
  for (const each of marks) each.toggleAttribute("data-current", each === mark);
  const pane = mark?.closest("[data-source-pane]");
  if (mark === undefined || !pane) return;
  scrollWithin(pane, mark);
  mark.scrollIntoView({ block: "nearest" });
}
