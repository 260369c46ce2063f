"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useReviewSession } from "./review-session";

/**
 * After a decision: once the next finding stands there, its heading has the focus, and the rest of
 * the page is asked for anew. Not before, since the next finding was loaded ahead and asking would
 * throw it away.
 */
export function Arrival({ findingId }: { findingId: string | null }) {
  const router = useRouter();
  const { last } = useReviewSession();
  useEffect(() => {
    if (last?.kind !== "one" || last.goesTo !== findingId) return;
    document.getElementById("finding-title")?.focus();
    router.refresh();
  }, [last, findingId, router]);
  return null;
}
