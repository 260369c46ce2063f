"use client";

import { useRouter } from "next/navigation";
import { useCallback } from "react";
import { isFramed, openTab } from "./framed";
import type { PlotPoint } from "./plot-point";

/** Goes to what a point stands for. Inside another site's page it opens a tab of its own. */
export function useOpen(): (point: PlotPoint) => void {
  const router = useRouter();
  return useCallback(
    ({ href }) => {
      if (href === undefined) return;
      if (isFramed()) openTab(href);
      else router.push(href);
    },
    [router],
  );
}
