"use client";

import { useTranslations } from "next-intl";

const KEYS = ["j", "k", "Enter", "c", "m", "d", "l", "u", "?"] as const;

/** All keys of the desk, each with what it does: one a line, or in running lines. */
export function KeyList({
  className,
  isRunning = false,
}: {
  className: string;
  isRunning?: boolean;
}) {
  const t = useTranslations("review");
  return (
    <dl className={className}>
      {KEYS.map((key) => (
        <div key={key} className={isRunning ? "flex items-baseline gap-x-1.5" : "contents"}>
          <dt>
            <kbd className="rounded-sm border border-line-strong px-1.5 font-sans text-xs">
              {key === "Enter" ? t("enterKey") : key}
            </kbd>
          </dt>
          <dd>{t(`keys.${key === "?" ? "help" : key}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
