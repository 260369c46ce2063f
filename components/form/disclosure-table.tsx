import { useLocale, useTranslations } from "next-intl";
import { Fragment } from "react";
import { addressOf } from "@/lib/domain/address";
import type { Form } from "@/lib/form/form";
import type { AppLocale } from "@/lib/i18n/locale";
import { FormHead, FormTable, RowHead } from "./form-table";
import { FormLabel } from "./form-label";
import type { RenderFigure, RenderRowMark } from "./render-figure";

/** Six grid columns hold blocks of one, two and three figures alike. */
const GRID = 6;

const NUMERALS = "一二三四五六七八九";

/** 第二十条第（五）项 → 五, or 5. */
function itemNumber(article: string, locale: AppLocale): string {
  const numeral = article.replace(/^.*（(.)）.*$/u, "$1");
  return locale === "zh-CN" ? numeral : `${NUMERALS.indexOf(numeral) + 1}`;
}

/** Section two: blocks under the items of article 20, each with headings of its own. */
export function DisclosureTable({
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
  return (
    <FormTable aria-label={t("tables.disclosure")} className="table-fixed">
      <colgroup>
        <col className="w-[34%]" />
        <col span={GRID} />
      </colgroup>
      {form.disclosure.map(({ article, columns, rows }) => (
        <Fragment key={article}>
          <tbody>
            <tr>
              <th
                colSpan={GRID + 1}
                scope="rowgroup"
                className="border-t border-line-strong pt-3 pb-1 text-left text-2xs font-medium text-muted"
              >
                {t("article", { item: itemNumber(article, locale) })}
              </th>
            </tr>
            <tr>
              <FormHead scope="col" className="border-t-0 pl-0 text-left">
                {t("content")}
              </FormHead>
              {columns.map(({ id, kind, label }) => (
                <FormHead
                  key={id}
                  scope="col"
                  colSpan={GRID / columns.length}
                  className="border-t-0 text-right"
                >
                  <FormLabel label={label} />
                  {kind === "amount" && t("inWan")}
                </FormHead>
              ))}
            </tr>
            {rows.map((row) => (
              <tr key={row.id} data-figure-row>
                <RowHead scope="row">
                  {renderRowMark("disclosure", row.id)}
                  <FormLabel label={row.label} />
                </RowHead>
                {columns.map((column) =>
                  renderFigure(addressOf("disclosure", row.id, column.id), GRID / columns.length),
                )}
              </tr>
            ))}
          </tbody>
        </Fragment>
      ))}
    </FormTable>
  );
}
