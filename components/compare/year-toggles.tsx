"use client";

import { useTranslations } from "next-intl";

/** Each year a switch; the last one that is on stays on. */
export function YearToggles({
  available,
  shown,
  onChange,
}: {
  available: readonly number[];
  shown: readonly number[];
  onChange: (years: number[]) => void;
}) {
  const t = useTranslations("compare");
  function toggle(year: number) {
    const next = shown.includes(year) ? shown.filter((each) => each !== year) : [...shown, year];
    if (next.length > 0) onChange(next.sort((a, b) => a - b));
  }
  return (
    <div role="group" aria-label={t("years")} className="flex flex-wrap items-center gap-1">
      <span aria-hidden className="mr-2 text-xs text-muted">
        {t("years")}
      </span>
      {available.map((year) => (
        <button
          key={year}
          type="button"
          aria-pressed={shown.includes(year)}
          onClick={() => toggle(year)}
          className="h-8 rounded-md border border-line px-3 text-xs text-muted figures hover:text-ink aria-pressed:border-accent aria-pressed:bg-accent-wash aria-pressed:font-medium aria-pressed:text-ink pointer-coarse:h-11"
        >
          {year}
        </button>
      ))}
    </div>
  );
}
