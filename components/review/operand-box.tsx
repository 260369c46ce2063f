"use client";

import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { toneClass } from "./operand";
import { showMark } from "./show-mark";

/**
 * An operand: its number on its colour, its name below, or beside it in a list. Choosing it shows its
 * place in the source.
 */
export function OperandBox({
  index,
  tone,
  value,
  label,
  year,
  isInList,
}: {
  index: number;
  tone: number;
  value: string;
  label: string;
  /** Of another year's report; its place is not in this document. */
  year: number | null;
  isInList: boolean;
}) {
  const t = useTranslations("review");
  return (
    <button
      type="button"
      disabled={year !== null}
      onClick={() => showMark(`operand-${index}`)}
      className={cn(
        "rounded-sm text-left",
        isInList ? "grid w-full grid-cols-[3.5rem_1fr] items-baseline gap-x-2" : "max-w-32",
      )}
    >
      <span
        className={cn(
          "inline-block min-w-7 justify-self-end rounded-sm px-2 text-center font-semibold figures",
          isInList ? "text-sm" : "py-0.5 text-lg",
          year === null ? toneClass(tone) : "border border-dashed border-line-strong",
        )}
      >
        {value}
      </span>
      <span className={cn("block text-2xs text-muted", !isInList && "mt-1")}>
        {label}
        {year !== null && ` ${t("ofYear", { year: year.toString() })}`}
      </span>
    </button>
  );
}
