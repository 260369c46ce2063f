import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Section } from "@/components/ui/section";
import { SeverityTally } from "@/components/ui/severity";
import type { RegionRollup, RollupBody } from "@/lib/domain/views/region-rollup";
import { FoldedList } from "./folded-list";

const SHOWN = 12;

type Filed = RollupBody & { readonly report: NonNullable<RollupBody["report"]> };

const daysOf = ({ report }: Filed) => report.daysAfterDeadline ?? 0;

/** The gravest first: errors, then warnings, then notices. */
function byFindings({ report: a }: Filed, { report: b }: Filed): number {
  const [one, other] = [a.openFindings, b.openFindings];
  return other.error - one.error || other.warning - one.warning || other.notice - one.notice;
}

/** Who has not filed, who was late, which have open findings, which used another form. */
export function BodyLists({ rollup }: { rollup: RegionRollup }) {
  const t = useTranslations("regions.lists");
  const { bodies, form, year, region } = rollup;
  const filed = bodies.flatMap((body) =>
    body.report === null ? [] : [{ ...body, report: body.report }],
  );
  const late = filed.filter((body) => daysOf(body) > 0).sort((a, b) => daysOf(b) - daysOf(a));
  const open = filed
    .filter(({ report: { openFindings } }) => Object.values(openFindings).some((n) => n > 0))
    .sort(byFindings);
  const report = (body: Filed) => `/reports/${body.report.id}`;

  return (
    <Section
      title={t("title")}
      aside={
        <Link href={`/agencies?region=${region.code}&year=${year}`} className="text-xs prose-link">
          {t("all")}
        </Link>
      }
    >
      <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2 wide:grid-cols-3">
        <BodyList
          heading={t("missing")}
          bodies={bodies.filter((body) => body.report === null)}
          hrefOf={({ id }) => `/agencies/${id}`}
        />
        <BodyList
          heading={t("late")}
          bodies={late}
          hrefOf={report}
          besides={(body) => (
            <span className="text-muted figures">{t("lateDays", { days: daysOf(body) })}</span>
          )}
        />
        <BodyList
          heading={t("open")}
          bodies={open}
          hrefOf={report}
          besides={(body) => (
            <Link
              href={`/review?agency=${body.id}&year=${year}`}
              prefetch={false}
              className="hover:underline"
            >
              <SeverityTally counts={body.report.openFindings} />
              <span className="sr-only"> {t("toReview", { name: body.name })}</span>
            </Link>
          )}
        />
        <BodyList
          heading={t("otherForm")}
          bodies={filed.filter((body) => body.report.form !== null && body.report.form !== form)}
          hrefOf={report}
          isLeftOutWhereEmpty
        />
        <BodyList
          heading={t("formUnknown")}
          bodies={filed.filter((body) => body.report.form === null)}
          hrefOf={report}
          isLeftOutWhereEmpty
        />
      </div>
      <RestNote rollup={rollup} />
    </Section>
  );
}

function BodyList<Body extends { readonly id: string; readonly name: string }>({
  heading,
  bodies,
  hrefOf,
  besides,
  isLeftOutWhereEmpty = false,
}: {
  heading: string;
  bodies: readonly Body[];
  hrefOf: (body: Body) => string;
  besides?: (body: Body) => ReactNode;
  isLeftOutWhereEmpty?: boolean;
}) {
  const t = useTranslations("regions.lists");
  if (isLeftOutWhereEmpty && bodies.length === 0) return null;
  return (
    <div>
      <h3 className="mb-1.5 text-sm">
        {heading} <span className="font-normal text-muted figures">{bodies.length}</span>
      </h3>
      {bodies.length === 0 ? (
        <p className="text-xs text-muted">{t("nobody")}</p>
      ) : (
        <div className="text-xs">
          <FoldedList items={bodies} shown={SHOWN} more={(count) => t("more", { count })}>
            {(body) => (
              <li key={body.id} className="flex flex-wrap items-baseline gap-x-3">
                <Link href={hrefOf(body)} prefetch={false} className="prose-link">
                  {body.name}
                </Link>
                {besides?.(body)}
              </li>
            )}
          </FoldedList>
        </div>
      )}
    </div>
  );
}

/** What of the region is in no sum by its nature, so that nobody looks for it. */
function RestNote({ rollup: { rest } }: { rollup: RegionRollup }) {
  const t = useTranslations("regions.lists");
  const groups = (["offices", "otherLevel"] as const).filter((each) => rest[each].length > 0);
  if (groups.length === 0 && rest.withoutGovernment === 0) return null;
  return (
    <div className="mt-6 space-y-1 text-xs text-muted">
      {groups.map((each) => (
        <div key={each}>
          <p>{t(each)}:</p>
          <FoldedList items={rest[each]} shown={SHOWN} more={(count) => t("more", { count })}>
            {({ id, name }) => (
              <li key={id}>
                <Link href={`/agencies/${id}`} prefetch={false} className="prose-link">
                  {name}
                </Link>
              </li>
            )}
          </FoldedList>
        </div>
      ))}
      {rest.withoutGovernment > 0 && (
        <p>{t("withoutGovernment", { count: rest.withoutGovernment })}</p>
      )}
    </div>
  );
}
