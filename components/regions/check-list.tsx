import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { SeverityShape } from "@/components/ui/severity";
import { StandingShape } from "@/components/ui/standing";
import type { RegionCheck, RegionRollup } from "@/lib/domain/views/region-rollup";
import { formatChange, formatCount } from "@/lib/format";
import { inLocale } from "@/lib/i18n/locale";
import { FoldedList } from "./folded-list";

const SHOWN_BODIES = 8;

const fails = ({ left, right }: RegionCheck) => left !== right;

/** The checks of the form on the sums: whether they hold, and whose tables are to blame if not. */
export function CheckList({ rollup }: { rollup: RegionRollup }) {
  const t = useTranslations("regions.checks");
  const { checks, checksMade: made } = rollup;
  const failing = checks.filter(fails);
  const cancelling = checks.filter((check) => !fails(check));
  return (
    <Section title={t("title")} note={t("note")}>
      <p className="text-sm">
        {checks.length === 0 && made > 0 && <StandingShape standing="agrees" className="mr-1.5" />}
        {made === 0
          ? t("none")
          : checks.length === 0
            ? t("allHold", { made })
            : t("someFail", { made, failing: failing.length })}{" "}
        {cancelling.length > 0 && t("cancelling", { count: cancelling.length })}
      </p>
      {checks.length > 0 && (
        <ul className="mt-3 grid gap-x-10 gap-y-5 lg:grid-cols-2">
          {[...failing, ...cancelling].map((check) => (
            <CheckItem key={`${check.rule} ${check.address}`} check={check} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function CheckItem({ check }: { check: RegionCheck }) {
  const t = useTranslations("regions.checks");
  const locale = useLocale();
  const { rule, title, label, address, left, right, bodies } = check;
  const values = { left: formatCount(left, locale), right: formatCount(right, locale) };
  return (
    <li className="border-t border-line pt-2 text-xs">
      <p className="font-medium">
        <SeverityShape severity={fails(check) ? "error" : "notice"} className="mr-1.5" />
        <Link href={`/rules/${rule}`} prefetch={false} className="hover:underline">
          {inLocale(title, locale)}
        </Link>
        <span className="font-normal text-muted"> · {inLocale(label, locale)}</span>
      </p>
      <p className="mt-0.5 figures">
        {fails(check)
          ? t("fails", { ...values, by: formatCount(Math.abs(left - right), locale) })
          : t("cancels", values)}
      </p>
      <p className="mt-1.5 mb-0.5 text-2xs text-muted">{t("culprits")}</p>
      <FoldedList items={bodies} shown={SHOWN_BODIES} more={(count) => t("more", { count })}>
        {({ id, name, reportId, difference, isPartial }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3">
            <Link
              href={`/reports/${reportId}?cell=${address}`}
              prefetch={false}
              className="prose-link"
            >
              {name}
            </Link>
            <span className="text-muted figures">
              {t(isPartial ? "partial" : "body", { by: formatChange(difference, locale) })}
            </span>
          </li>
        )}
      </FoldedList>
    </li>
  );
}
