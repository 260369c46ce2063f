"use client";

import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { toneClass } from "./operand";
import { showMark } from "./show-mark";

/** An operand: its number on its colour, its name below. Choosing it shows its place in the source. */
export function OperandBox({
  index,
  tone,
  value,
  label,
  year,
}: {
  index: number;
  tone: number;
  value: string;
  label: string;
  /** Of another year's report; its place is not in this document. */
  year: number | null;
}) {
  const t = useTranslations("review");
  return (
    <button
      type="button"
      disabled={year !== null}
      onClick={() => showMark(`operand-${index}`)}
      className="max-w-36 rounded-sm text-left"
    >
      <span
        className={cn(
          "inline-block min-w-7 rounded-sm px-2 py-0.5 text-center text-lg font-semibold figures",
          year === null ? toneClass(tone) : "border border-dashed border-line-strong",
        )}
      >
        {value}
      </span>
      <span className="mt-1 block text-2xs text-muted">
        {label}
        {year !== null && ` ${t("ofYear", { year: year.toString() })}`}
      </span>
    </button>
  );
}
