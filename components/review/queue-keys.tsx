"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { KeyHint } from "./key-hint";
import { useReviewKeys } from "./use-review-keys";

const KEYS = ["j", "k", "Enter", "c", "m", "d", "u", "?"] as const;

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
      <dialog
        ref={help}
        aria-labelledby="keys-title"
        className="m-auto rounded-md border border-line bg-raised p-6 text-ink shadow-float backdrop:bg-ink/30"
      >
        <h2 id="keys-title" className="mb-3 text-lg">
          {t("keysTitle")}
        </h2>
        <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2 text-sm">
          {KEYS.map((key) => (
            <div key={key} className="contents">
              <dt>
                <kbd className="rounded-sm border border-line-strong px-1.5 font-sans text-xs">
                  {key === "Enter" ? t("enterKey") : key}
                </kbd>
              </dt>
              <dd>{t(`keys.${key === "?" ? "help" : key}`)}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog" className="mt-5">
          <Button type="submit" size="sm">
            {t("closeKeys")}
          </Button>
        </form>
      </dialog>
    </div>
  );
}
