"use client";

import { useEffect, useState } from "react";
import type { AgencyPeek } from "@/lib/domain/views/agency-list";

/** What is looked at: null, nothing; `peek` null while it is on its way. */
export interface Peeked {
  readonly id: string;
  readonly peek: AgencyPeek | null;
  readonly hasFailed: boolean;
}

interface Answer {
  readonly key: string;
  /** Null where it could not be had. */
  readonly peek: AgencyPeek | null;
}

/**
 * The body that is looked at beside the table. What the server sent along is there at once; others
 * are fetched a moment later, so that moving through the rows does not ask for each.
 */
export function usePeek(
  id: string | null,
  sent: AgencyPeek | null,
  hrefOf: (id: string) => string,
): Peeked | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const href = id === null ? "" : hrefOf(id);
  const isSent = id !== null && sent?.agency.id === id;
  useEffect(() => {
    if (href === "" || isSent) return;
    const aborter = new AbortController();
    const timer = setTimeout(() => {
      fetch(href, { signal: aborter.signal })
        .then(async (response) => {
          if (!response.ok) throw new Error(response.statusText);
          setAnswer({ key: href, peek: (await response.json()) as AgencyPeek | null });
        })
        .catch(() => {
          if (!aborter.signal.aborted) setAnswer({ key: href, peek: null });
        });
    }, 80);
    return () => {
      clearTimeout(timer);
      aborter.abort();
    };
  }, [href, isSent]);
  if (id === null) return null;
  if (isSent) return { id, peek: sent, hasFailed: false };
  const known = answer?.key === href ? answer : null;
  return { id, peek: known?.peek ?? null, hasFailed: known !== null && known.peek === null };
}
