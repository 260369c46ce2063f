"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { KeyList } from "./key-list";
import { KeyHint } from "./key-hint";
import { useReviewKeys } from "./use-review-keys";

/** Next and previous, by button and by key, and the list of the keys. */
export function QueueKeys({
  previousHref,
  nextHref,
}: {
  previousHref: string | null;
  nextHref: string | null;
}) {
  const t = useTranslations("review");
  const router = useRouter();
  const help = useRef<HTMLDialogElement>(null);
  const go = (href: string | null) => href !== null && router.push(href, { scroll: false });

  useReviewKeys({
    j: () => go(nextHref),
    k: () => go(previousHref),
    Enter: () => document.getElementById("finding-title")?.focus(),
    "?": () => help.current?.showModal(),
  });

  return (
    <div className="flex flex-wrap gap-2 print:hidden">
      <Button size="sm" aria-disabled={previousHref === null} onClick={() => go(previousHref)}>
        {t("previous")} <KeyHint keys="K" />
      </Button>
      <Button size="sm" aria-disabled={nextHref === null} onClick={() => go(nextHref)}>
        {t("next")} <KeyHint keys="J" />
      </Button>
      <Button
        size="sm"
        variant="ghost"
        className="pointer-coarse:hidden"
        onClick={() => help.current?.showModal()}
      >
        {t("keysTitle")} <KeyHint keys="?" />
      </Button>
      <KeyList
        isRunning
        className="flex w-full flex-wrap gap-x-4 gap-y-1 pt-1 text-2xs text-muted pointer-coarse:hidden"
      />
      <dialog
        ref={help}
        aria-labelledby="keys-title"
        className="m-auto rounded-md border border-line bg-raised p-6 text-ink shadow-float backdrop:bg-ink/30"
      >
        <h2 id="keys-title" className="mb-3 text-lg">
          {t("keysTitle")}
        </h2>
        <KeyList className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2 text-sm" />
        <form method="dialog" className="mt-5">
          <Button type="submit" size="sm">
            {t("closeKeys")}
          </Button>
        </form>
      </dialog>
    </div>
  );
}
