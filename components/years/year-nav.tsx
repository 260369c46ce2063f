import Link from "next/link";
import { useTranslations } from "next-intl";
import type { MetricId } from "@/lib/domain/metric-id";
import type { BodyFilter } from "@/lib/domain/views/body-filter";
import { yearHref } from "./links";

/** The years that have reports, this one marked; what is chosen stays chosen. */
export function YearNav({
  years,
  year,
  metric,
  filter,
}: {
  years: readonly number[];
  year: number;
  metric: MetricId;
  filter: BodyFilter;
}) {
  const t = useTranslations("years");
  return (
    <nav aria-label={t("otherYears")} className="print:hidden">
      <ul className="flex flex-wrap gap-1">
        {years.map((each) => (
          <li key={each}>
            <Link
              href={yearHref(each, metric, filter)}
              prefetch={false}
              aria-current={each === year ? "page" : undefined}
              className="block rounded-md px-2 py-1 text-xs text-muted figures hover:bg-sunken hover:text-ink aria-[current=page]:bg-accent-wash aria-[current=page]:font-semibold aria-[current=page]:text-ink pointer-coarse:px-3 pointer-coarse:py-2.5"
            >
              {each}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The groups of indicators; the one in the table is marked. */
export function GroupNav({
  label,
  items,
}: {
  label: string;
  items: readonly {
    readonly id: string;
    readonly label: string;
    readonly href: string;
    readonly isShown: boolean;
  }[];
}) {
  return (
    <nav aria-label={label} className="mb-3 print:hidden">
      <ul className="flex flex-wrap gap-1">
        {items.map(({ id, label: name, href, isShown }) => (
          <li key={id}>
            <Link
              href={href}
              prefetch={false}
              scroll={false}
              aria-current={isShown ? "true" : undefined}
              className="block rounded-md px-2 py-1 text-xs text-muted hover:bg-sunken hover:text-ink aria-[current=true]:bg-accent-wash aria-[current=true]:font-semibold aria-[current=true]:text-ink pointer-coarse:px-3 pointer-coarse:py-2.5"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
