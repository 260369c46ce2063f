"use client";

import { Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useIsInteractive } from "@/components/ui/use-is-interactive";

/** Puts a list into the clipboard as a spreadsheet expects it, and says so. */
export function CopyList({
  text,
  words,
}: {
  /** Rows by lines, cells by tabs. */
  text: string;
  words: { readonly copy: string; readonly copied: string; readonly failed: string };
}) {
  const isInteractive = useIsInteractive();
  const [said, setSaid] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied);
    } catch {
      setSaid(words.failed);
    }
  };
  return (
    <span className="flex items-center gap-3 print:hidden">
      <span role="status" className="text-2xs text-muted">
        {said}
      </span>
      <Button size="sm" disabled={!isInteractive} onClick={() => void copy()}>
        <Copy aria-hidden />
        {words.copy}
      </Button>
    </span>
  );
}
