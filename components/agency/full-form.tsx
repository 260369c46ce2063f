import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { TableId } from "@/lib/domain/address";
import type { AgencyYear } from "@/lib/domain/views/agency";
import { APPLICANT_COLUMNS } from "@/lib/form/applicant-columns";
import { ALL_FIGURES } from "@/lib/form/catalogue";
import type { Figure } from "@/lib/form/form";
import { inLocale } from "@/lib/i18n/locale";
import { YearsTable, type YearsRow } from "./years-table";

const TABLES: readonly TableId[] = ["disclosure", "applications", "reviews"];

/** Every figure of both forms over the years, a section at a time. */
export function FullForm({
  years,
  applicant,
  hrefOf,
}: {
  years: readonly AgencyYear[];
  /** The applicant column that section three shows. */
  applicant: string;
  hrefOf: (applicant: string) => string;
}) {
  const locale = useLocale();
  const t = useTranslations("agency");
  const form = useTranslations("form");

  const rowOf = (figure: Figure): YearsRow => ({
    id: figure.address,
    label:
      figure.table === "applications"
        ? inLocale(figure.rowLabel, locale)
        : `${inLocale(figure.rowLabel, locale)} · ${inLocale(figure.columnLabel, locale)}`,
    unit: figure.kind === "amount" ? t("wan") : null,
    kind: figure.kind,
    valueOf: ({ figures }) => figures[figure.address] ?? { value: null, missing: "not-in-form" },
    hrefOf: ({ reportId }) => `/reports/${reportId}?cell=${figure.address}`,
  });

  return TABLES.map((table) => (
    <details
      key={table}
      className="border-t border-line py-3"
      open={table === "applications" && applicant !== "total"}
    >
      <summary className="w-fit text-sm font-medium pointer-coarse:py-2">
        {form(`tables.${table}`)}
      </summary>
      {table === "applications" && (
        <p className="mt-3 flex flex-wrap gap-x-3 gap-y-1 text-xs">
          <span className="text-muted">{t("applicant")}</span>
          {APPLICANT_COLUMNS.map(({ id, label }) => (
            <Link
              key={id}
              href={hrefOf(id)}
              scroll={false}
              aria-current={id === applicant ? "true" : undefined}
              className="text-muted hover:text-ink aria-[current=true]:font-medium aria-[current=true]:text-ink aria-[current=true]:underline aria-[current=true]:underline-offset-4 pointer-coarse:py-1.5"
            >
              {inLocale(label, locale)}
            </Link>
          ))}
        </p>
      )}
      <div className="mt-3">
        <YearsTable
          caption={form(`tables.${table}`)}
          years={years}
          rows={ALL_FIGURES.filter(
            (figure) =>
              figure.table === table && (table !== "applications" || figure.column === applicant),
          ).map(rowOf)}
        />
      </div>
    </details>
  ));
}
