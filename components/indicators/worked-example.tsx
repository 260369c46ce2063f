import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { rowName } from "@/components/report/figure-name";
import { RowTh, Table, Td, Th } from "@/components/ui/table";
import type { FormId } from "@/lib/domain/form-id";
import type { ExampleLine, ExampleTerm, WorkedExample } from "@/lib/domain/views/indicator";
import { figureAt } from "@/lib/form/catalogue";
import { formatCount, formatFigure } from "@/lib/format";
import { inLocale } from "@/lib/i18n/locale";
import { metricById } from "@/lib/metrics/catalogue";
import type { Metric } from "@/lib/metrics/metric";
import { dateBefore } from "./date-before";

/** The formula with the figures of a stored report, each leading to its cell in the source. */
export function WorkedExampleView({ metric, example }: { metric: Metric; example: WorkedExample }) {
  const t = useTranslations("indicators");
  const locale = useLocale();
  const { agency, year, reportId, lines, form, result, publishedOn } = example;
  const [of, per] = lines;
  return (
    <>
      <p className="mb-3 text-sm">
        <Link href={`/reports/${reportId}`} className="prose-link">
          {t("example.report", { agency: agency.name, year: year.toString() })}
        </Link>
      </p>
      <div className="space-y-5">
        {lines.map((line) => (
          <Line key={line.metric} line={line} form={form} reportId={reportId} />
        ))}
      </div>
      {metric.formula === "record" &&
        metric.field === "daysAfterDeadline" &&
        publishedOn !== null &&
        of !== undefined && (
          <p className="mt-2 text-sm figures">
            {t("example.dates", {
              published: publishedOn,
              deadline: dateBefore(publishedOn, of.value),
            })}
          </p>
        )}
      {metric.formula === "rate" &&
        of !== undefined &&
        per !== undefined &&
        result.value !== null && (
          <p className="mt-4 text-base figures">
            {inLocale(metric.label, locale)} = {formatFigure(of.value, kindOf(of), locale)} ÷{" "}
            {formatFigure(per.value, kindOf(per), locale)} ={" "}
            <strong className="font-semibold">
              {formatFigure(
                metric.kind === "share" ? result.value : Number(result.value.toFixed(4)),
                metric.kind,
                locale,
              )}
            </strong>
            {metric.kind !== "share" && ` ${inLocale(metric.unit, locale)}`}
            {result.few === true && (
              <span className="ml-2 text-xs text-muted">
                {t("example.few", { n: formatCount(result.n ?? 0, locale) })}
              </span>
            )}
          </p>
        )}
    </>
  );
}

function kindOf({ metric }: ExampleLine) {
  return metricById(metric).kind;
}

function Line({
  line,
  form,
  reportId,
}: {
  line: ExampleLine;
  form: FormId | null;
  reportId: string;
}) {
  const t = useTranslations("indicators");
  const locale = useLocale();
  const metric = metricById(line.metric);
  const write = (value: number) => formatFigure(value, metric.kind, locale);
  // What is added up bears no sign of its own, even where the sum does.
  const plain = (value: number) =>
    value < 0 ? `(${formatCount(value, locale)})` : formatCount(value, locale);
  const label = inLocale(metric.label, locale);
  if (form === null || line.terms.length === 0) {
    return (
      <p className="text-sm figures">
        {label} = <strong className="font-semibold">{write(line.value)}</strong>{" "}
        {inLocale(metric.unit, locale)}
      </p>
    );
  }
  return (
    <div>
      <Table aria-label={label} className="w-auto">
        <thead>
          <tr>
            <Th>{t("row")}</Th>
            <Th>{t("column")}</Th>
            <Th align="right">{t("example.printed")}</Th>
            <Th align="right">{t("example.value")}</Th>
          </tr>
        </thead>
        <tbody>
          {line.terms.map((term) => (
            <Term key={term.address} term={term} form={form} reportId={reportId} />
          ))}
        </tbody>
      </Table>
      <p className="mt-2 text-sm figures">
        {label} ={" "}
        {line.terms.length > 1 && (
          <>
            {line.terms
              .map(({ sign, value }, index) =>
                index === 0 ? plain(value) : `${sign === 1 ? "+" : "−"} ${plain(value)}`,
              )
              .join(" ")}{" "}
            ={" "}
          </>
        )}
        <strong className="font-semibold">{write(line.value)}</strong>{" "}
        {inLocale(metric.unit, locale)}
      </p>
    </div>
  );
}

function Term({ term, form, reportId }: { term: ExampleTerm; form: FormId; reportId: string }) {
  const t = useTranslations("indicators");
  const locale = useLocale();
  const figure = figureAt(form, term.address);
  if (figure === undefined) return null;
  const href = `/reports/${reportId}?cell=${term.address}`;
  return (
    <tr className="hover:bg-sunken">
      <RowTh>
        <span className="inline-block w-4 text-muted">{term.sign === -1 ? "−" : ""}</span>
        {rowName(form, figure, locale)}
      </RowTh>
      <Td>{inLocale(figure.columnLabel, locale)}</Td>
      <Td align="right" className="text-muted">
        {term.printed ?? t("example.notKept")}
      </Td>
      <Td align="right">
        <Link href={href} prefetch={false} className="prose-link">
          {formatFigure(term.value, figure.kind, locale)}
        </Link>
        {term.isCorrected && (
          <span className="ml-1 text-2xs text-muted">{t("example.corrected")}</span>
        )}
      </Td>
    </tr>
  );
}
