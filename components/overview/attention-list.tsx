import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SeverityLabel } from "@/components/ui/severity";
import type { Severity } from "@/lib/domain/finding";
import type { Overview } from "@/lib/domain/views/overview";
import type { BodyChange } from "@/lib/domain/views/year-view";
import { formatCount, formatFactor } from "@/lib/format";

const ORDER: readonly Severity[] = ["error", "warning", "notice"];

/**
 * What wants somebody's look: findings by severity, reports that are missing, reports that are late,
 * and the body that changed most.
 */
export function AttentionList({
  open,
  missing,
  late,
  changed,
  year,
}: {
  open: Overview["openFindings"];
  missing: Overview["missing"];
  late: number;
  changed: BodyChange | null;
  year: number;
}) {
  const t = useTranslations("overview");
  const locale = useLocale();
  const inYear = year.toString();
  return (
    <ul>
      {ORDER.map((severity) => (
        <Line
          key={severity}
          name={<SeverityLabel severity={severity} />}
          count={open.bySeverity[severity]}
          href={`/review?severity=${severity}`}
        >
          {t(`meaning.${severity}`)}
        </Line>
      ))}
      <Line name={t("missing")} count={missing.count} href={`/years/${inYear}#missing`}>
        {missing.count === 0
          ? t("missingNone", { year: inYear, before: (year - 1).toString() })
          : t("missingNames", {
              year: inYear,
              before: (year - 1).toString(),
              names: missing.bodies.map(({ name }) => name).join(t("and")),
              more: missing.count - missing.bodies.length,
            })}
      </Line>
      <Line name={t("late")} count={late} href={`/years/${inYear}#late`}>
        {t("lateMeaning", { year: inYear })}
      </Line>
      {changed?.factor != null && (
        <Line
          name={t("changed")}
          count={formatFactor(changed.factor, locale)}
          href={`/years/${inYear}#changes`}
        >
          {t("changedMost", {
            agency: changed.agency.name,
            before: formatCount(changed.before.quantity.value ?? 0, locale),
            after: formatCount(changed.after.quantity.value ?? 0, locale),
          })}
        </Line>
      )}
    </ul>
  );
}

function Line({
  name,
  count,
  href,
  children,
}: {
  name: ReactNode;
  /** A number of things, or what is said in its place. */
  count: number | string;
  href: string;
  children: ReactNode;
}) {
  const locale = useLocale();
  return (
    <li className="grid grid-cols-[5.5rem_3.5rem_1fr] items-baseline gap-x-4 border-t border-line py-2 text-sm first:border-t-0">
      <span>{name}</span>
      {count === 0 ? (
        <span className="text-right text-muted figures">0</span>
      ) : (
        <Link
          href={href}
          className="text-right font-medium prose-link figures pointer-coarse:-my-2 pointer-coarse:py-2"
        >
          {typeof count === "number" ? formatCount(count, locale) : count}
        </Link>
      )}
      <span className="text-xs text-muted">{children}</span>
    </li>
  );
}
