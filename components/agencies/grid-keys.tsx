"use client";

import { useTranslations } from "next-intl";

const KEYS = [
  ["arrows", "arrowsDo"],
  ["ends", "endsDo"],
  ["select", "selectDo"],
  ["copy", "copyDo"],
  ["open", "openDo"],
  ["openSort", "openSortDo"],
  ["peek", "peekDo"],
  ["close", "closeDo"],
] as const;

/** What the keys do in the table. */
export function GridKeys() {
  const t = useTranslations("grid");
  return (
    <details className="max-md:hidden print:hidden">
      <summary className="prose-link">{t("keys")}</summary>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {KEYS.map(([key, does]) => (
          <div key={key} className="contents">
            <dt className="text-ink">{t(`key.${key}`)}</dt>
            <dd>{t(`key.${does}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
