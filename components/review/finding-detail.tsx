import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Callout } from "@/components/ui/callout";
import { SeverityLabel } from "@/components/ui/severity";
import type { FindingView } from "@/lib/domain/views/finding";
import { inLocale } from "@/lib/i18n/locale";
import { ConcernTable } from "./concern-table";
import { DecisionHistory } from "./decision-history";
import { DoubtFirst } from "./doubt-first";
import { EquationView } from "./equation-view";
import { HintLastYear } from "./hint-last-year";
import { HintPanel } from "./hint-panel";
import { HintStatements } from "./hint-statements";
import { marksOfFinding } from "./operand";

/** One finding: what is wrong, with which numbers, on what ground, and what was decided. */
export function FindingDetail({
  finding,
  children,
}: {
  finding: FindingView;
  /** Where it is decided. */
  children: ReactNode;
}) {
  const t = useTranslations("review");
  const state = useTranslations("state");
  const locale = useLocale();
  const { report, agency, queue, equation, concerns, hint, statements, lastYear } = finding;
  const marks = marksOfFinding(finding);
  const firstCell = finding.cells[0];
  const reportHref = `/reports/${report.id}${firstCell === undefined ? "" : `?cell=${firstCell}`}`;

  return (
    <article aria-labelledby="finding-title" className="space-y-5">
      <header>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-muted">
          <SeverityLabel severity={finding.severity} />
          <Link href={reportHref} className="prose-link">
            {agency.name} {report.year}
          </Link>
          {finding.state !== "open" && <span>{state(finding.state)}</span>}
          {queue.position !== null && (
            <span className="ml-auto figures">
              {t("position", { position: queue.position, total: queue.total })}
            </span>
          )}
        </p>
        <h2 id="finding-title" tabIndex={-1} className="mt-1 text-lg outline-none">
          {inLocale(finding.title, locale)}
        </h2>
        <p className="mt-1 text-sm wrap-anywhere figures">{inLocale(finding.message, locale)}</p>
      </header>
      <DoubtFirst doubt={finding.doubt} />
      {equation !== null && <EquationView equation={equation} />}
      {hint !== null && <HintPanel hint={hint} marks={marks} />}
      <HintStatements statements={statements} marks={marks} />
      <HintLastYear figures={lastYear} />
      {finding.isLive ? children : <Callout tone="notice">{t("notLive")}</Callout>}
      {concerns.length > 0 && (
        <details open={equation === null || undefined} className="text-xs">
          <summary className="mb-2 w-fit text-sm font-medium">
            {t("concernsCount", { count: concerns.length })}
          </summary>
          <ConcernTable cells={concerns} />
        </details>
      )}
      <p className="text-xs text-muted">
        {t("basis")} {inLocale(finding.basis, locale)}{" "}
        <Link href={`/rules/${finding.rule}`} className="prose-link">
          {t("aboutCheck")}
        </Link>
      </p>
      <DecisionHistory history={finding.history} older={finding.older} />
    </article>
  );
}
