import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Hint } from "@/components/ui/hint";
import { RowTh, Td } from "@/components/ui/table";
import { StandingShape } from "@/components/ui/standing";
import type { RegionLine } from "@/lib/domain/views/region-list";
import { formatCount, NO_FIGURE } from "@/lib/format";

const INDENT = ["", "pl-4!", "pl-8!"] as const;
/**
 * On a phone stand the columns that matter to whoever collects reports; the others where there is
 * room.
 */
export const ROOMY = "max-sm:hidden";

/** A region of the list: its name leads to its roll-up. */
export function RegionRow({ line, year }: { line: RegionLine; year: number }) {
  const t = useTranslations("regions");
  const locale = useLocale();
  const { code, name, depth, bodies, filed, late, openFindings, government, folded } = line;
  const missing = bodies - filed;
  const count = (value: number, className = "") => (
    <Td align="right" className={`${value === 0 ? "text-muted" : ""} ${className}`}>
      {formatCount(value, locale)}
    </Td>
  );
  return (
    <tr className="hover:bg-sunken">
      <RowTh className={`min-w-24 ${INDENT[depth] ?? ""} ${depth === 0 ? "font-medium" : ""}`}>
        <Link
          href={`/regions/${code}?year=${year}`}
          prefetch={false}
          className="prose-link pointer-coarse:inline-block pointer-coarse:py-1.5"
        >
          {name}
        </Link>
        {folded > 0 && (
          <Link
            href={`/regions?year=${year}&within=${code}`}
            prefetch={false}
            className="ml-2 text-2xs font-normal text-muted hover:underline"
          >
            {t("folded", { count: folded })}
          </Link>
        )}
      </RowTh>
      {count(bodies)}
      {count(filed)}
      <Td aria-hidden className={ROOMY}>
        <span className="block h-2 bg-line">
          <span
            className="block h-full bg-[var(--series-1)]"
            style={{ width: `${(filed / Math.max(1, bodies)) * 100}%` }}
          />
        </span>
      </Td>
      <Td align="right" className={missing === 0 ? "text-muted" : "font-semibold"}>
        {formatCount(missing, locale)}
      </Td>
      {count(late, ROOMY)}
      {count(openFindings, ROOMY)}
      <Td align="right" className={ROOMY}>
        <Requests line={line} />
      </Td>
      <Td align="right" className="whitespace-nowrap">
        {government === "none" ? (
          <Hint text={t("governments.none")} className="text-faint">
            {NO_FIGURE}
          </Hint>
        ) : (
          <span className={government === "missing" ? "font-semibold" : "text-muted"}>
            {government === "filed" && <StandingShape standing="agrees" className="mr-1.5" />}
            {t(`governments.${government}`)}
          </span>
        )}
      </Td>
    </tr>
  );
}

/** A sum that some bodies are missing in is no more than a lower bound. */
function Requests({ line: { requests, requestsUnknown } }: { line: RegionLine }) {
  const t = useTranslations("regions");
  const locale = useLocale();
  if (requests === null) return <span className="text-faint">{NO_FIGURE}</span>;
  const shown = formatCount(requests, locale);
  if (requestsUnknown === 0) return shown;
  const hint = t("requestsUnknown", { count: requestsUnknown });
  return (
    <span tabIndex={0} data-hint={hint} className="cursor-help rounded-sm">
      <span className="text-muted">≥</span>
      {shown}
      <span className="sr-only"> {hint}</span>
    </span>
  );
}
