import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import type { AgencyList, AgencyListQuery } from "@/lib/domain/views/agency-list";
import type { ColumnView } from "@/lib/domain/views/column-view";
import { MAX_COMPARED_BODIES } from "@/lib/domain/views/comparison";
import { AgencyTable } from "./agency-table";
import { TotalCharts } from "./total-charts";
import { TotalsRow } from "./totals-row";

/** The sums drawn over the years, the bodies of one year below, and what is not among them. */
export function ListBody({
  list,
  year,
  columns,
  query,
  hrefOfPage,
}: {
  list: AgencyList;
  year: number;
  columns: readonly ColumnView[];
  query: AgencyListQuery;
  hrefOfPage: (page: number) => string;
}) {
  const t = useTranslations("agencies");
  const { rows, total, totals, trend, withoutReport, page, pages } = list;
  const inYear = year.toString();
  if (rows.length === 0) {
    return (
      <EmptyState
        title={t("noMatch")}
        hint={t("noMatchHint", { count: withoutReport, year: inYear })}
      />
    );
  }
  return (
    <>
      <TotalCharts trend={trend} year={year} />
      <div className="mt-8">
        <AgencyTable
          rows={rows}
          columns={columns}
          sort={query.sort}
          order={query.order}
          maxCompared={MAX_COMPARED_BODIES}
        >
          <TotalsRow columns={columns} totals={totals} total={total} />
        </AgencyTable>
      </div>
      {withoutReport > 0 && (
        <p className="mt-3 text-xs text-muted">
          {t("withoutReport", { count: withoutReport, year: inYear })}
        </p>
      )}
      <Pagination page={page} pages={pages} hrefOf={hrefOfPage} />
    </>
  );
}
