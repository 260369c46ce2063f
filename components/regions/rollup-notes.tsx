import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import type { RegionRollup } from "@/lib/domain/views/region-rollup";
import { formById } from "@/lib/form/catalogue";
import { inLocale } from "@/lib/i18n/locale";
import { leftOut } from "./left-out";

/** What is missing in all the sums, and who says that nothing is. */
export function RollupNotes({ rollup }: { rollup: RegionRollup }) {
  const t = useTranslations("regions.rollup");
  const locale = useLocale();
  const { bodies, added, form, formOfYear, government, isComplete, isSample } = rollup;
  const year = rollup.year.toString();
  const counts = leftOut(rollup);
  const left = bodies.length - added;
  const parts = (["missing", "otherForm", "formUnknown"] as const)
    .filter((each) => counts[each] > 0)
    .map((each) => t(`part.${each}`, { count: counts[each] }))
    .join(locale === "en" ? ", " : "、");
  const isOther = form !== null && form !== formOfYear;

  return (
    <div className="mb-6 space-y-3">
      {form === null && (
        <Callout tone="warning">
          <p>{t("noForm", { year })}</p>
        </Callout>
      )}
      {form !== null && bodies.length === 0 && (
        <Callout>
          <p>{t("noBodies")}</p>
        </Callout>
      )}
      {isOther && (
        <Callout tone="warning">
          <p>
            {t("shownOther", { count: added, year, form: inLocale(formById(form).name, locale) })}
          </p>
        </Callout>
      )}
      {form !== null && !isOther && left > 0 && (
        <Callout tone="warning">
          <p>
            {t("missingNote", { bodies: bodies.length, left })} {t("missingParts", { parts })}{" "}
            {isComplete && counts.missing > 0 && t("completeBut", { year })}
          </p>
          {counts.otherForm > 0 && (
            <p className="mt-1">{t("otherForms", { count: counts.otherForm, year })}</p>
          )}
        </Callout>
      )}
      {form !== null && !isOther && left === 0 && bodies.length > 0 && (
        <Callout tone={isComplete ? "ok" : "notice"}>
          <p>
            {isComplete ? t("complete", { year }) : t("allFiled")}{" "}
            {!isComplete && government !== null && (
              <Link href={`/agencies/${government.id}`} className="prose-link">
                {t("sayComplete")}
              </Link>
            )}
          </p>
        </Callout>
      )}
      {isSample && <p className="text-2xs text-muted">{t("sample")}</p>}
    </div>
  );
}
