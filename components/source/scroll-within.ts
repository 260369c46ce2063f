/**
 * Bring an element to the middle of the pane that it scrolls in, and leave the page where it is.
 * Where the pane does not scroll of its own (on a phone), nothing moves.
 */
export function scrollWithin(pane: Element, element: Element): void {
  if (pane.scrollHeight <= pane.clientHeight) return;
  const frame = pane.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const isVisible = box.top >= frame.top + 24 && box.bottom <= frame.bottom - 24;
  if (isVisible) return;
  const isCalm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  pane.scrollTo({
    top: pane.scrollTop + box.top - frame.top - (frame.height - box.height) / 2,
    behavior: isCalm ? "auto" : "smooth",
  });
}
