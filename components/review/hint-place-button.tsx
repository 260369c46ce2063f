"use client";

import type { ReactNode } from "react";
import { showMark } from "./show-mark";

/** Words whose place is marked in the source; choosing them shows it there. */
export function HintPlaceButton({
  markId,
  lang,
  children,
}: {
  /** Null where the document has no such place: the words stand there alone. */
  markId: string | null;
  lang?: string;
  children: ReactNode;
}) {
  if (markId === null) return <span lang={lang}>{children}</span>;
  return (
    <button
      type="button"
      lang={lang}
      onClick={() => showMark(markId)}
      className="text-left wrap-anywhere hover:underline hover:underline-offset-3 pointer-coarse:min-h-10"
    >
      {children}
    </button>
  );
}
