import { X } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { QuantityText } from "@/components/figure/quantity-text";
import { cn } from "@/components/ui/cn";
import { SeverityTally } from "@/components/ui/severity";
import type { AgencyPeek as Peek } from "@/lib/domain/views/agency-list";
import { inLocale } from "@/lib/i18n/locale";
import type { Peeked } from "./use-peek";

/** A body's figures over its years, beside the table; on a phone over it. */
export function AgencyPeek({
  peeked,
  year,
  closeHref,
  onClose,
}: {
  peeked: Peeked;
  /** The year that the table shows. */
  year: number;
  closeHref: string;
  onClose: () => void;
}) {
  const t = useTranslations("agencies");
  const { peek, hasFailed } = peeked;
  return (
    <aside
      aria-label={t("peek")}
      aria-busy={peek === null && !hasFailed}
      className="flex flex-col border-line-strong bg-paper max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-40 max-lg:max-h-[70dvh] max-lg:rounded-t-md max-lg:border-t max-lg:bg-raised max-lg:pb-16 max-lg:shadow-float lg:max-h-[calc(100dvh-6rem)] lg:w-116 lg:shrink-0 lg:border-y print:hidden"
    >
      <div className="flex items-start justify-between gap-2 px-3 py-2.5">
        {peek === null ? (
          <p className="text-sm text-muted">{hasFailed ? t("peekFailed") : t("peekLoading")}</p>
        ) : (
          <PeekHead peek={peek} year={year} />
        )}
        <Link
          href={closeHref}
          scroll={false}
          prefetch={false}
          onClick={(event) => {
            event.preventDefault();
            onClose();
          }}
          aria-label={t("peekClose")}
          className="grid size-7 shrink-0 place-items-center rounded-md text-muted hover:bg-sunken hover:text-ink pointer-coarse:size-11"
        >
          <X aria-hidden className="size-4" />
        </Link>
      </div>
      {peek !== null && <PeekTable peek={peek} year={year} />}
    </aside>
  );
}

function PeekHead({ peek: { agency, kind, level, years }, year }: { peek: Peek; year: number }) {
  const t = useTranslations("agencies");
  const locale = useLocale();
  const shown = years.find((each) => each.year === year);
  return (
    <div className="min-w-0">
      <h2 className="text-base font-semibold wrap-anywhere">
        <Link href={`/agencies/${agency.id}`} className="hover:underline">
          {agency.name}
        </Link>
      </h2>
      <p className="mt-0.5 text-2xs text-muted">
        {[
          inLocale(level, locale),
          inLocale(kind, locale),
          ...(agency.region === null ? [] : [agency.region.name]),
        ].join(" · ")}
      </p>
      {shown !== undefined && (
        <p className="mt-1.5 flex flex-wrap items-baseline gap-x-3 text-xs">
          <Link href={`/reports/${shown.report.id}`} className="prose-link">
            {t("toReport", { year: year.toString() })}
          </Link>
          <SeverityTally counts={shown.openFindings} words />
        </p>
      )}
    </div>
  );
}

function PeekTable({ peek: { columns, years, agency }, year }: { peek: Peek; year: number }) {
  const t = useTranslations("agencies");
  const locale = useLocale();
  const isBreak = (index: number) =>
    index > 0 && years[index]?.report.form !== years[index - 1]?.report.form;
  const line = "border-l-2 border-l-line-strong [border-left-style:dashed]";
  return (
    <div
      className="scroll-x min-h-0 flex-1 overflow-y-auto px-3 pb-3"
      role="region"
      tabIndex={0}
      aria-label={t("peekFigures", { name: agency.name })}
    >
      <table className="w-full border-separate border-spacing-0 text-xs leading-[1.3]">
        <thead>
          <tr>
            <th scope="col" className="sr-only">
              {t("figure")}
            </th>
            {years.map((each, index) => (
              <th
                key={each.year}
                scope="col"
                className={cn(
                  "px-1.5 py-1.5 text-right text-2xs font-normal",
                  each.year === year ? "font-semibold text-ink" : "text-muted",
                  isBreak(index) && line,
                )}
              >
                {each.year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map((column, row) => (
            <tr key={column.id}>
              <th
                scope="row"
                className="min-w-20 border-t border-line py-1.5 text-left font-normal text-muted"
              >
                {inLocale(column.label, locale)}
              </th>
              {years.map((each, index) => {
                const cell = each.cells[row];
                if (cell === undefined) return null;
                const address = cell.cell === null ? "" : `?cell=${cell.cell}`;
                return (
                  <td
                    key={each.year}
                    className={cn(
                      "border-t border-line px-1.5 py-1.5 text-right whitespace-nowrap",
                      each.year === year && "font-medium",
                      isBreak(index) && line,
                    )}
                  >
                    {cell.quantity.value === null ? (
                      <QuantityText quantity={cell.quantity} kind={column.kind} />
                    ) : (
                      <Link
                        href={`/reports/${each.report.id}${address}`}
                        prefetch={false}
                        className="hover:underline"
                      >
                        <QuantityText quantity={cell.quantity} kind={column.kind} />
                      </Link>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
