import { useLocale, useTranslations } from "next-intl";
import { ApplicationsTable } from "@/components/form/applications-table";
import { DisclosureTable } from "@/components/form/disclosure-table";
import type { RenderFigure, RenderRowMark } from "@/components/form/render-figure";
import { ReviewsTable } from "@/components/form/reviews-table";
import { SeverityShape } from "@/components/ui/severity";
import type { Address } from "@/lib/domain/address";
import type { Form, FormSection } from "@/lib/form/form";
import { inLocale } from "@/lib/i18n/locale";
import { FigureCell } from "./figure-cell";
import type { ReportFigure } from "./report-figure";
import { rowKey, rowSeverities } from "./row-severities";

/** The first figure of each table is where the tabulator stops before anything is chosen. */
function tabStops(figures: ReadonlyMap<Address, ReportFigure>): ReadonlySet<Address> {
  const first = new Map<string, Address>();
  for (const [address, { figure }] of figures) {
    if (!first.has(figure.table)) first.set(figure.table, address);
  }
  return new Set(first.values());
}

const SECTION_NUMERAL: Record<FormSection["number"], string> = {
  1: "一、",
  2: "二、",
  3: "三、",
  4: "四、",
  5: "五、",
  6: "六、",
};

/** The report's figures in the official form's own layout. */
export function ReportForm({
  form,
  figures,
}: {
  form: Form;
  figures: ReadonlyMap<Address, ReportFigure>;
}) {
  const locale = useLocale();
  const t = useTranslations("report");
  const severity = useTranslations("severity");
  const stops = tabStops(figures);
  const failing = rowSeverities(figures);
  const renderRowMark: RenderRowMark = (table, row) => {
    const grade = failing.get(rowKey(table, row));
    if (grade === undefined) return null;
    return (
      <>
        <SeverityShape severity={grade} className="mr-1.5 size-2" />
        <span className="sr-only">{severity(grade)} </span>
      </>
    );
  };
  const renderFigure: RenderFigure = (address, span = 1) => {
    const figure = figures.get(address);
    return figure === undefined ? (
      <td key={address} colSpan={span} className="border-t border-line" />
    ) : (
      <FigureCell
        key={address}
        figure={figure}
        span={span}
        isTabStop={stops.has(address)}
        isMarkedByRow={failing.has(rowKey(figure.figure.table, figure.figure.row))}
      />
    );
  };
  const heading = (number: FormSection["number"]) => {
    const section = form.sections.find((each) => each.number === number);
    if (section === undefined) return null;
    const label = inLocale(section.label, locale);
    return (
      <h2 className="mt-8 mb-2 text-base">
        {locale === "zh-CN" ? `${SECTION_NUMERAL[number]}${label}` : label}
      </h2>
    );
  };

  return (
    <div>
      <p className="text-2xs text-muted print:hidden">{t("keysInForm")}</p>
      {heading(2)}
      <DisclosureTable form={form} renderFigure={renderFigure} renderRowMark={renderRowMark} />
      {heading(3)}
      <ApplicationsTable form={form} renderFigure={renderFigure} renderRowMark={renderRowMark} />
      {heading(4)}
      <ReviewsTable form={form} renderFigure={renderFigure} />
    </div>
  );
}
