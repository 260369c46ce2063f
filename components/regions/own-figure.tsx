"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { SeverityShape } from "@/components/ui/severity";
import { type Difference, differenceOf } from "@/lib/domain/views/region-difference";
import type { RegionParts } from "@/lib/domain/views/region-parts";
import { formatFigure, NO_FIGURE } from "@/lib/format";

const WORDS = {
  same: "same",
  more: "moreThan",
  less: "lessThan",
  other: "other",
} as const satisfies Record<Difference["standing"], string>;

/** What the government's own report says where the sum stands, and how far apart they are. */
export function OwnFigure({ parts }: { parts: RegionParts }) {
  const t = useTranslations("regions.parts");
  const absent = useTranslations("absent");
  const locale = useLocale();
  const { government, kind, sum, address } = parts;
  if (government === null) return null;
  const { name, reportId, quantity, printed } = government;
  const difference = differenceOf({ value: sum }, quantity, kind);
  const by =
    difference === null
      ? ""
      : formatFigure(
          Math.abs(difference.by),
          difference.standing === "other" ? "change" : "amount",
          locale,
        );
  return (
    <div className="mt-3 border-t border-line pt-2 text-xs">
      <p className="text-2xs text-muted">{t("government", { name })}</p>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <Link
          href={`/reports/${reportId}?cell=${address}`}
          prefetch={false}
          className="font-medium prose-link figures"
        >
          {quantity.missing === null ? formatFigure(quantity.value, kind, locale) : NO_FIGURE}
          <span className="sr-only"> {t("toCell", { name })}</span>
        </Link>
        <span className="text-muted">
          {quantity.missing === null
            ? printed !== null && printed !== "" && t("printed", { printed })
            : absent(quantity.missing)}
        </span>
      </p>
      {difference !== null && (
        <p className="mt-0.5 text-muted">
          {difference.standing === "less" && (
            <SeverityShape severity="warning" className="mr-1.5" />
          )}
          {t(WORDS[difference.standing], { by })}
        </p>
      )}
    </div>
  );
}
