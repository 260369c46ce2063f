import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { rowName } from "@/components/report/figure-name";
import { RowTh, Table, Td, Th } from "@/components/ui/table";
import { FormId } from "@/lib/domain/form-id";
import { figureAt, formById } from "@/lib/form/catalogue";
import { inLocale } from "@/lib/i18n/locale";
import { metricById } from "@/lib/metrics/catalogue";
import { formulaTerms, isSameInBothForms } from "@/lib/metrics/formula";
import type { Metric, SumMetric } from "@/lib/metrics/metric";
import { operandsOf } from "@/lib/metrics/operands";

/** The formula with the form's own rows and columns, for each form where the two differ. */
export function FormulaView({ metric }: { metric: Metric }) {
  const t = useTranslations("indicators");
  const locale = useLocale();
  const operands = operandsOf(metric);
  return (
    <div className="space-y-6">
      {metric.formula === "rate" && (
        <p className="text-base">
          {inLocale(metric.label, locale)} ={" "}
          {[metric.of, metric.per].map((id, index) => (
            <span key={id}>
              {index > 0 && " ÷ "}
              <Link href={`/indicators/${id}`} className="prose-link">
                {inLocale(metricById(id).label, locale)}
              </Link>
            </span>
          ))}
        </p>
      )}
      {operands.map((operand) => (
        <div key={operand.id}>
          {operands.length > 1 && (
            <h3 className="mb-1 text-sm font-semibold">{inLocale(operand.label, locale)}</h3>
          )}
          {operand.formula === "sum" ? (
            <SumTables metric={operand} />
          ) : (
            <p className="max-w-prose text-sm">{t(`records.${operand.field}`)}</p>
          )}
        </div>
      ))}
    </div>
  );
}

/** Whether both forms print the same words beside the figures. */
function hasSameWords(metric: SumMetric): boolean {
  const words = FormId.options.map((form) =>
    (formulaTerms(metric, form) ?? []).map(({ address }) => {
      const figure = figureAt(form, address);
      return [figure?.rowLabel.zh, figure?.columnLabel.zh];
    }),
  );
  return JSON.stringify(words[0]) === JSON.stringify(words[1]);
}

function SumTables({ metric }: { metric: SumMetric }) {
  const t = useTranslations("indicators");
  const locale = useLocale();
  const isSame = isSameInBothForms(metric);
  if (isSame && hasSameWords(metric)) {
    return (
      <div className="max-w-3xl">
        <p className="mb-1 text-2xs text-muted">{t("inForms.same")}</p>
        <SumTable metric={metric} form="form-2021" caption={t("inForms.same")} />
      </div>
    );
  }
  return (
    <div className="grid gap-x-10 gap-y-4 lg:grid-cols-2">
      {FormId.options.map((form) => {
        const name = inLocale(formById(form).name, locale);
        return (
          <div key={form} className="min-w-0">
            <p className="mb-1 text-2xs text-muted">
              {name}
              {isSame && form === "form-2021" && ` · ${t("sameFigures")}`}
            </p>
            <SumTable metric={metric} form={form} caption={name} />
          </div>
        );
      })}
    </div>
  );
}

function SumTable({ metric, form, caption }: { metric: SumMetric; form: FormId; caption: string }) {
  const t = useTranslations("indicators");
  const locale = useLocale();
  const terms = formulaTerms(metric, form);
  if (terms === null) return <p className="text-sm text-muted">{t("notInForm")}</p>;
  return (
    <Table aria-label={`${inLocale(metric.label, locale)} · ${caption}`}>
      <thead>
        <tr>
          <Th className="w-6">
            <span className="sr-only">{t("sign")}</span>
          </Th>
          <Th>{t("row")}</Th>
          <Th>{t("column")}</Th>
          <Th>{t("address")}</Th>
        </tr>
      </thead>
      <tbody>
        {terms.map(({ sign, address }, index) => {
          const figure = figureAt(form, address);
          if (figure === undefined) return null;
          return (
            <tr key={address}>
              <Td className="text-muted">{sign === -1 ? "−" : index === 0 ? "" : "+"}</Td>
              <RowTh>{rowName(form, figure, locale)}</RowTh>
              <Td className="whitespace-nowrap">{inLocale(figure.columnLabel, locale)}</Td>
              <Td>
                <code className="font-mono text-2xs wrap-anywhere text-muted">{address}</code>
              </Td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
