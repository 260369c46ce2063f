/** Which point of its content a pane has in its middle, in shares of the content's width and height. */
export function middleOf(pane: Element): readonly [number, number] {
  return [
    (pane.scrollLeft + pane.clientWidth / 2) / pane.scrollWidth,
    (pane.scrollTop + pane.clientHeight / 2) / pane.scrollHeight,
  ];
}

/** Have the same point in the middle again, after the content has become larger or smaller. */
export function keepInMiddle(pane: Element, [x, y]: readonly [number, number]): void {
  pane.scrollTo({
    left: x * pane.scrollWidth - pane.clientWidth / 2,
    top: y * pane.scrollHeight - pane.clientHeight / 2,
    behavior: "instant",
  });
}
