import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { CopyText } from "@/components/ui/copy-text";
import { AGENCY_KINDS } from "@/lib/domain/agency-kind";
import type { BodyWithoutReport, NotFiled } from "@/lib/domain/views/year-view";
import { formatCount } from "@/lib/format";
import { inLocale } from "@/lib/i18n/locale";
import { byKind, byRegion, listAsText } from "./missing-groups";

/** Up to so many names stand open on the page; more are folded. */
const OPEN = 60;

/** Bodies of the list without a report for the year, those that reported before first. */
export function NotFiledList({ notFiled }: { notFiled: NotFiled }) {
  const t = useTranslations("years");
  const locale = useLocale();
  const { before, never, bodies } = notFiled;
  if (before + never === 0) return <p className="text-sm">{t("notFiled.none")}</p>;
  const parts = [
    {
      id: "before",
      title: t("notFiled.before", { count: before }),
      bodies: bodies.filter(({ lastYear }) => lastYear !== null),
    },
    {
      id: "never",
      title: t("notFiled.never", { count: never }),
      bodies: bodies.filter(({ lastYear }) => lastYear === null),
    },
  ];
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="max-w-prose text-xs text-muted">
          {byKind(bodies, locale)
            .slice(0, 8)
            .map(({ label, count }) => `${label} ${formatCount(count, locale)}`)
            .join(" · ")}
        </p>
        <CopyText
          text={listAsText(
            bodies,
            (["name", "code", "region", "kind", "last"] as const).map((name) =>
              t(`notFiled.columns.${name}`),
            ),
            locale,
          )}
          words={{
            copy: t("notFiled.copy", { count: bodies.length }),
            copied: t("notFiled.copied"),
            failed: t("notFiled.failed"),
          }}
        />
      </div>
      <div className="space-y-5">
        {parts.map(
          (part) =>
            part.bodies.length > 0 && (
              <details key={part.id} open={part.bodies.length <= OPEN}>
                <summary className="w-fit rounded-sm text-sm font-semibold pointer-coarse:py-2">
                  {part.title}
                </summary>
                <Groups bodies={part.bodies} />
              </details>
            ),
        )}
      </div>
      {bodies.length < before + never && (
        <p className="mt-3 text-xs text-muted">
          {t("notFiled.more", { shown: formatCount(bodies.length, locale) })}
        </p>
      )}
    </>
  );
}

function Groups({ bodies }: { bodies: readonly BodyWithoutReport[] }) {
  const t = useTranslations("years");
  return (
    <div className="mt-2 gap-x-10 sm:columns-2 xl:columns-3">
      {byRegion(bodies).map(({ region, bodies: inside }) => (
        <section key={region?.code ?? ""} className="mb-4 break-inside-avoid-column">
          <h3 className="mb-1 text-2xs font-semibold text-muted">
            {region === null ? t("notFiled.noRegion") : `${region.name} ${region.code}`}
          </h3>
          <ul className="space-y-1 text-xs">
            {inside.map((body) => (
              <Body key={body.agency.id} body={body} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Body({ body }: { body: BodyWithoutReport }) {
  const t = useTranslations("years");
  const locale = useLocale();
  const { agency, lastYear, lastReportId, nextYear } = body;
  return (
    <li className="flex flex-wrap items-baseline gap-x-2">
      <Link href={`/agencies/${agency.id}`} prefetch={false} className="hover:underline">
        {agency.name}
      </Link>
      <span className="text-2xs text-muted">
        {inLocale(AGENCY_KINDS[agency.kind].label, locale)}
        {lastYear !== null && lastReportId !== null && (
          <>
            {" · "}
            <Link href={`/reports/${lastReportId}`} prefetch={false} className="prose-link">
              {t("notFiled.last", { year: lastYear.toString() })}
            </Link>
          </>
        )}
        {nextYear !== null && ` · ${t("notFiled.next", { year: nextYear.toString() })}`}
      </span>
    </li>
  );
}
