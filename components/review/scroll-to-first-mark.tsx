"use client";

import { useEffect } from "react";

/** The source opens where the finding points. */
export function ScrollToFirstMark() {
  useEffect(() => {
    const mark = document.querySelector("[data-finding-mark]:not([data-quiet])");
    const pane = mark?.closest("[data-source-pane]");
    if (mark === null || pane === null || pane === undefined) return;
    const [at, frame] = [mark.getBoundingClientRect(), pane.getBoundingClientRect()];
    pane.scrollTo({
      top: pane.scrollTop + at.top - frame.top - pane.clientHeight / 3,
      left: pane.scrollLeft + at.left - frame.left - pane.clientWidth / 2,
    });
  }, []);
  return null;
}
