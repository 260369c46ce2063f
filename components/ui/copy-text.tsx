"use client";

import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "./button";
import { useIsInteractive } from "./use-is-interactive";

/** So long it says what became of it, in ms. */
const SAID_FOR = 3_000;

/** Puts rows into the clipboard as a spreadsheet expects them, and says so. */
export function CopyText({
  text,
  words,
}: {
  /** Rows by lines, cells by tabs. */
  text: string;
  words: { readonly copy: string; readonly copied: string; readonly failed: string };
}) {
  const isInteractive = useIsInteractive();
  const [said, setSaid] = useState<"copied" | "failed" | null>(null);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid(null), SAID_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid("copied");
    } catch {
      setSaid("failed");
    }
  };
  const Icon = said === "copied" ? Check : Copy;
  return (
    <span className="inline-flex items-center gap-3 print:hidden">
      <span role="status" className="text-2xs text-muted">
        {said !== null && words[said]}
      </span>
      <Button size="sm" disabled={!isInteractive} onClick={() => void copy()}>
        <Icon aria-hidden />
        {words.copy}
      </Button>
    </span>
  );
}
