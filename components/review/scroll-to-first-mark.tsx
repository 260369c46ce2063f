"use client";

import { useEffect } from "react";

/** The source opens where the finding points. */
export function ScrollToFirstMark() {
  useEffect(() => {
    const mark = document.querySelector("[data-finding-mark]");
    const pane = mark?.closest("[data-source-pane]");
    if (mark === null || pane === null || pane === undefined) return;
    const offset = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    pane.scrollTo({ top: pane.scrollTop + offset - pane.clientHeight / 3 });
  }, []);
  return null;
}
