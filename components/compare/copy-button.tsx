"use client";

import { Check, Copy, Link2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";

/** Puts the address of the page, or a text, on the clipboard, and says so. */
export function CopyButton({ label, text }: { label: string; text?: string }) {
  const t = useTranslations("compare");
  const [said, setSaid] = useState<"copied" | "notCopied" | null>(null);
  async function copy() {
    try {
      await navigator.clipboard.writeText(text ?? window.location.href);
      setSaid("copied");
    } catch {
      setSaid("notCopied");
    }
    setTimeout(() => setSaid(null), 3000);
  }
  const Icon = said === "copied" ? Check : text === undefined ? Link2 : Copy;
  return (
    <span className="inline-flex items-center gap-2 print:hidden">
      <span role="status" className="text-2xs text-muted">
        {said !== null && t(said)}
      </span>
      <Button size="sm" onClick={() => void copy()}>
        <Icon aria-hidden />
        {label}
      </Button>
    </span>
  );
}
