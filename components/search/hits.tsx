import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { reportAt } from "@/components/report/text-range";
import { AGENCY_KINDS } from "@/lib/domain/agency-kind";
import type { AgencyRef } from "@/lib/domain/views/agency-ref";
import type {
  BodyHit,
  FigureHit,
  ProseHit,
  RegionHit,
  ReportHit,
  TermHit,
} from "@/lib/domain/views/search";
import { formatFigure } from "@/lib/format";
import { inLocale } from "@/lib/i18n/locale";
import { regionHref, termHref } from "./hrefs";

/** Cells that are named; a figure that stands in more is common. */
const CELLS = 4;

function Line({ children }: { children: ReactNode }) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 text-sm pointer-coarse:py-1.5">
      {children}
    </p>
  );
}

function Aside({ children }: { children: ReactNode }) {
  return <span className="text-2xs text-muted">{children}</span>;
}

function Place({ agency }: { agency: AgencyRef }) {
  const common = useTranslations("common");
  const parts = [agency.region?.name, agency.isSample ? common("sample") : undefined];
  return <Aside>{parts.filter((part) => part !== undefined).join(" · ")}</Aside>;
}

export function BodyLine({ hit: { agency, reports } }: { hit: BodyHit }) {
  const t = useTranslations("search");
  const locale = useLocale();
  return (
    <Line>
      <Link href={`/agencies/${agency.id}`} className="prose-link">
        {agency.name}
      </Link>
      <Place agency={agency} />
      <Aside>
        {inLocale(AGENCY_KINDS[agency.kind].label, locale)} · {t("reports", { count: reports })}
      </Aside>
    </Line>
  );
}

function ReportLink({ hit: { agency, year }, href }: { hit: ReportHit; href: string }) {
  const t = useTranslations("search");
  return (
    <Link href={href} className="prose-link figures">
      {t("reportName", { agency: agency.name, year: year.toString() })}
    </Link>
  );
}

export function ReportLine({ hit }: { hit: ReportHit }) {
  return (
    <Line>
      <ReportLink hit={hit} href={reportAt(hit.reportId, null)} />
      <Place agency={hit.agency} />
    </Line>
  );
}

/** A place in the prose: whose, of which year, and the words with what stands around them. */
export function ProseLine({ hit }: { hit: ProseHit }) {
  const t = useTranslations("search");
  return (
    <>
      <Line>
        <ReportLink hit={hit} href={reportAt(hit.reportId, hit.place)} />
        <Place agency={hit.agency} />
        {hit.occurrences > 1 && <Aside>{t("occurrences", { count: hit.occurrences })}</Aside>}
      </Line>
      <p lang="zh-CN" className="mt-0.5 text-xs leading-[1.7] wrap-anywhere text-muted">
        {hit.pieces.map(({ text, isMatch }, index) =>
          isMatch ? (
            <mark key={index} className="rounded-[2px] bg-mark text-ink">
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </p>
    </>
  );
}

/** A figure with the cells that print it, each a way to its place. */
export function FigureLine({ hit }: { hit: FigureHit }) {
  const t = useTranslations("search");
  const locale = useLocale();
  const { cells, reportId, value, kind } = hit;
  return (
    <>
      <Line>
        <ReportLink
          hit={hit}
          href={`${reportAt(reportId, null)}?cell=${cells[0]?.address ?? ""}`}
        />
        <Place agency={hit.agency} />
      </Line>
      <p className="mt-0.5 flex flex-wrap gap-x-4 text-xs text-muted">
        <span className="font-medium text-ink figures">{formatFigure(value, kind, locale)}</span>
        {cells.slice(0, CELLS).map(({ address, label }) => (
          <Link
            key={address}
            href={`${reportAt(reportId, null)}?cell=${address}`}
            className="hover:text-ink hover:underline"
          >
            {inLocale(label, locale)}
          </Link>
        ))}
        {cells.length > CELLS && <span>{t("moreCells", { count: cells.length - CELLS })}</span>}
      </p>
    </>
  );
}

export function RegionLine({ hit }: { hit: RegionHit }) {
  const t = useTranslations("search");
  return (
    <Line>
      <Link href={regionHref(hit)} className="prose-link">
        {hit.name}
      </Link>
      <Aside>
        <span className="figures">{hit.code}</span> · {t("bodies", { count: hit.bodies })}
      </Aside>
    </Line>
  );
}

export function TermLine({ hit }: { hit: TermHit }) {
  const t = useTranslations("search");
  const locale = useLocale();
  return (
    <Line>
      <Link href={termHref(hit)} className="prose-link">
        {inLocale(hit.label, locale)}
      </Link>
      <Aside>{t(`termKinds.${hit.kind}`)}</Aside>
    </Line>
  );
}
