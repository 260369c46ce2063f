import { scrollWithin } from "@/components/source/scroll-within";

/** Bring a marked place into view: within its pane on a wide screen, else by moving the page. */
export function showMark(id: string): void {
  const mark = document.querySelector(`[data-finding-mark~="${id}"]`);
  const pane = mark?.closest("[data-source-pane]");
  if (mark === null || pane === null || pane === undefined) return;
  for (const each of pane.querySelectorAll("[data-finding-mark]")) {
    each.toggleAttribute("data-current", each.matches(`[data-finding-mark~="${id}"]`));
  }
  if (pane.scrollHeight > pane.clientHeight) scrollWithin(pane, mark);
  else mark.scrollIntoView({ block: "center" });
}
