"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

/** Appears with the second chosen body, and says so when there are too many. */
export function CompareChosen({ ids, max }: { ids: readonly string[]; max: number }) {
  const t = useTranslations("agencies");
  if (ids.length === 0) return null;
  const isRight = ids.length > 1 && ids.length <= max;
  return (
    <div
      role="status"
      className="sticky bottom-16 z-10 mt-3 flex w-fit items-center gap-4 rounded-md border border-line bg-raised px-4 py-2.5 text-sm shadow-float md:bottom-4 print:hidden"
    >
      {t("chosen", { count: ids.length })}
      {isRight ? (
        <Button asChild variant="primary" size="sm">
          <Link href={`/compare?bodies=${ids.join(",")}`}>{t("compareChosen")}</Link>
        </Button>
      ) : (
        <span className="text-xs text-muted">{t("chooseBetween", { max })}</span>
      )}
    </div>
  );
}
