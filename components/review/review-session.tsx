"use client";

import { createContext, type ReactNode, useContext, useMemo, useState } from "react";

/** The decision just taken, so that it can be taken back from the finding after it. */
export interface LastDecision {
  readonly findingId: string;
  readonly revision: number;
  readonly title: string;
  readonly verdict: "confirmed" | "misread" | "dismissed" | "undone";
}

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
