"use client";

import type { ReactNode } from "react";
import { showOneOf } from "@/components/source/show-one-of";

/** The words of a statement; choosing them shows where they stand in the source. */
export function StatementButton({ markId, children }: { markId: string; children: ReactNode }) {
  function show() {
    const marks = [...document.querySelectorAll<HTMLElement>("[data-claim-mark]")];
    showOneOf(
      marks,
      marks.find(({ dataset }) => dataset["claimMark"] === markId),
    );
  }
  return (
    <button
      type="button"
      lang="zh-CN"
      onClick={show}
      className="text-left wrap-anywhere hover:underline hover:underline-offset-3 pointer-coarse:min-h-10"
    >
      {children}
    </button>
  );
}
