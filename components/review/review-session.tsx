"use client";

import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import type { Verdict } from "@/lib/domain/review";

/** A decision on one finding, and those of its cause, just taken or taken back. */
export interface LastOnOne {
  readonly kind: "one";
  readonly findingId: string;
  readonly revision: number;
  readonly title: string;
  readonly verdict: Verdict;
  readonly count: number;
  /** The finding that is shown next. */
  readonly goesTo: string;
}

/** A decision on all findings of a filter, just taken or taken back. */
export interface LastOnMany {
  readonly kind: "many";
  /** Null when nothing was left to decide. */
  readonly batchId: string | null;
  readonly verdict: Exclude<Verdict, "misread">;
  readonly count: number;
  readonly left: number;
}

/** The decision just taken, so that it can be told, and taken back from the finding after it. */
export type LastDecision = LastOnOne | LastOnMany;

interface Session {
  readonly last: LastDecision | null;
  readonly setLast: (decision: LastDecision | null) => void;
}

const SessionContext = createContext<Session>({ last: null, setLast: () => undefined });

export function ReviewSession({ children }: { children: ReactNode }) {
  const [last, setLast] = useState<LastDecision | null>(null);
  const session = useMemo(() => ({ last, setLast }), [last]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useReviewSession(): Session {
  return useContext(SessionContext);
}
