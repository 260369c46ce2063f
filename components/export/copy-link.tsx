"use client";

import { Link2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";

/** The address of the page as it is now, with the version of the data that it shows. */
function addressAt(version: number): string {
  const url = new URL(window.location.href);
  url.searchParams.set("at", version.toString());
  return url.href;
}

/**
 * Copies the page's address together with the version of the data: whoever opens it later is told
 * what has changed since.
 */
export function CopyLink({ version }: { version: number }) {
  const t = useTranslations("snapshot");
  const [copied, setCopied] = useState<"yes" | "no" | null>(null);
  const [address, setAddress] = useState("");

  const copy = () => {
    const link = addressAt(version);
    setAddress(link);
    // Only pages that came over an encrypted connection, or from this machine, may use the clipboard.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (clipboard === undefined) setCopied("no");
    else
      clipboard.writeText(link).then(
        () => setCopied("yes"),
        () => setCopied("no"),
      );
  };

  return (
    <div className="relative print:hidden">
      <Button onClick={copy} title={t("copyHint")}>
        <Link2 aria-hidden />
        {copied === "yes" ? t("copied") : t("copy")}
      </Button>
      <p role="status" className="sr-only">
        {copied === "yes" && t("copiedLong", { version })}
      </p>
      {copied === "no" && (
        <label className="absolute right-0 z-30 mt-1 block w-80 rounded-md border border-line bg-raised p-3 text-xs shadow-float max-md:right-auto max-md:left-0">
          {t("copyByHand")}
          <input
            readOnly
            autoFocus
            value={address}
            onFocus={(event) => event.currentTarget.select()}
            onBlur={() => setCopied(null)}
            className="mt-1 h-8 w-full rounded-sm border border-line bg-paper px-2"
          />
        </label>
      )}
    </div>
  );
}
