import { useLocale, useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { addressOf } from "@/lib/domain/address";
import type { Form, FormRow } from "@/lib/form/form";
import { ApplicationsHead } from "./applications-head";
import { FormLabel } from "./form-label";
import { FormTable, RowHead } from "./form-table";
import { outcomeGroups } from "./outcome-groups";
import type { RenderFigure, RenderRowMark } from "./render-figure";

/** Section three: what came in, what became of it, what is carried over, by kind of applicant. */
export function ApplicationsTable({
  form,
  renderFigure,
  renderRowMark,
}: {
  form: Form;
  renderFigure: RenderFigure;
  renderRowMark: RenderRowMark;
}) {
  const t = useTranslations("form");
  const locale = useLocale();
  const groups = outcomeGroups(form);
  const outcomeRows = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const byId = (wanted: readonly string[]) =>
    form.applications.rows.filter(({ id }) => wanted.includes(id));
  const figures = (row: FormRow) =>
    form.applications.columns.map(({ id }) => renderFigure(addressOf("applications", row.id, id)));

  const wholeRow = (row: FormRow) => (
    <tr key={row.id} data-figure-row>
      <RowHead scope="row" colSpan={3}>
        {renderRowMark("applications", row.id)}
        <FormLabel label={row.label} enumerator={row.enumerator} />
      </RowHead>
      {figures(row)}
    </tr>
  );

  return (
    <FormTable
      aria-label={t("tables.applications")}
      className={cn("table-fixed", locale === "en" ? "min-w-160" : "min-w-148")}
    >
      <colgroup>
        <col className="w-8" />
        <col className={locale === "en" ? "w-17" : "w-20"} />
        <col />
        {form.applications.columns.map(({ id }) => (
          <col key={id} className={locale === "en" ? "w-17" : "w-14"} />
        ))}
      </colgroup>
      <ApplicationsHead columns={form.applications.columns} />
      <tbody>{byId(["new", "carried_in"]).map(wholeRow)}</tbody>
      <tbody>
        {groups.flatMap(({ label, enumerator, rows }, group) =>
          rows.map((row, index) => (
            <tr key={row.id} data-figure-row>
              {group === 0 && index === 0 && (
                <RowHead scope="rowgroup" rowSpan={outcomeRows} className="align-top">
                  <span
                    className={cn("[writing-mode:vertical-rl]", locale === "en" && "rotate-180")}
                  >
                    {t("outcomes")}
                  </span>
                </RowHead>
              )}
              {label !== null && index === 0 && (
                <RowHead scope="rowgroup" rowSpan={rows.length}>
                  <FormLabel label={label} enumerator={enumerator} />
                </RowHead>
              )}
              <RowHead scope="row" colSpan={label === null ? 2 : 1}>
                {renderRowMark("applications", row.id)}
                <FormLabel label={row.label} enumerator={row.enumerator} inGroup={label !== null} />
              </RowHead>
              {figures(row)}
            </tr>
          )),
        )}
      </tbody>
      <tbody>{byId(["carried_out"]).map(wholeRow)}</tbody>
    </FormTable>
  );
}
