import Link from "next/link";
import type { ReactNode } from "react";
import { useLocale, useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { Th } from "@/components/ui/table";
import type { FormId } from "@/lib/domain/form-id";
import type { AgencyYear } from "@/lib/domain/views/agency";
import { formById } from "@/lib/form/catalogue";
import { inLocale } from "@/lib/i18n/locale";

interface FormGroup {
  readonly form: FormId | null;
  readonly years: readonly AgencyYear[];
}

/** Neighbouring years under one form stand under one heading. */
function byForm(years: readonly AgencyYear[]): FormGroup[] {
  const groups: { form: FormId | null; years: AgencyYear[] }[] = [];
  for (const year of years) {
    const last = groups.at(-1);
    if (last?.form === year.form) last.years.push(year);
    else groups.push({ form: year.form, years: [year] });
  }
  return groups;
}

/** A wider step stands where the form changes, so that nobody reads across it unaware. */
export function isFirstOfForm(years: readonly AgencyYear[], index: number): boolean {
  return index > 0 && years[index - 1]?.form !== years[index]?.form;
}

export const FORM_STEP = "border-l-2 border-l-line-strong pl-4";

/** The head of a table whose columns are years: the form above, the year below, a link to its report. */
export function YearColumns({
  years,
  label,
  children,
}: {
  years: readonly AgencyYear[];
  /** The heading over the rows' names. */
  label: string;
  /** Headings of what stands after the years, each over both rows. */
  children?: ReactNode;
}) {
  const locale = useLocale();
  const t = useTranslations("report");
  return (
    <thead>
      <tr>
        <Th rowSpan={2}>{label}</Th>
        {byForm(years).map(({ form, years: own }, index) => (
          <Th
            key={own[0]?.year}
            scope="colgroup"
            colSpan={own.length}
            align="right"
            className={cn("pb-0", index > 0 && FORM_STEP)}
          >
            {form === null ? t("noForm") : inLocale(formById(form).name, locale)}
          </Th>
        ))}
        {children}
      </tr>
      <tr>
        {years.map(({ year, reportId }, index) => (
          <Th
            key={year}
            align="right"
            className={cn(
              "pt-0.5",
              children !== undefined && "last:pr-4",
              isFirstOfForm(years, index) && FORM_STEP,
            )}
          >
            <Link href={`/reports/${reportId}`} className="font-medium prose-link">
              {year}
            </Link>
          </Th>
        ))}
      </tr>
    </thead>
  );
}
