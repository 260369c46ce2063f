/** How far, in heights of the pane, a move is shown; a longer one would only load what it passes. */
const SHOWN_MOVE = 2;
const MARGIN = 24;

/** Whether all of an element is to be seen in the pane that it scrolls in. */
export function isWithinPane(pane: Element, element: Element): boolean {
  const frame = pane.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  return (
    box.top >= frame.top + MARGIN &&
    box.bottom <= frame.bottom - MARGIN &&
    box.left >= frame.left &&
    box.right <= frame.right
  );
}

/**
 * Bring an element to the middle of the pane that it scrolls in, and leave the page where it is.
 * Where the pane does not scroll of its own (on a phone), nothing moves.
 */
export function scrollWithin(pane: Element, element: Element): void {
  if (pane.scrollHeight <= pane.clientHeight && pane.scrollWidth <= pane.clientWidth) return;
  if (isWithinPane(pane, element)) return;
  const frame = pane.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const down = box.top - frame.top - (frame.height - box.height) / 2;
  const across = box.left - frame.left - (frame.width - box.width) / 2;
  const isCalm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const isFar = Math.abs(down) > SHOWN_MOVE * frame.height;
  pane.scrollTo({
    top: pane.scrollTop + down,
    left: pane.scrollLeft + across,
    behavior: isCalm || isFar ? "auto" : "smooth",
  });
}
