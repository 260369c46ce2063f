import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { StandingShape } from "@/components/ui/standing";
import type { Address } from "@/lib/domain/address";
import type { Standing } from "@/lib/domain/claim";
import type { ClaimView, ReportView } from "@/lib/domain/views/report";
import { formatFigure, NO_FIGURE } from "@/lib/format";
import { figureName } from "./figure-name";
import type { ReportFigure } from "./report-figure";
import { claimMarkId } from "./report-mark";
import { StatementButton } from "./statement-button";

const ORDER: readonly Standing[] = ["contradicts", "unchecked", "agrees"];

type Numbered = ClaimView & { readonly index: number };

/** What the prose states, each beside the figures that it was compared with: what fails first. */
export function StatementList({
  report,
  figures,
}: {
  report: Pick<ReportView, "claims">;
  figures: ReadonlyMap<Address, ReportFigure>;
}) {
  const t = useTranslations("report");
  const claims = report.claims.map((claim, index): Numbered => ({ ...claim, index }));
  return ORDER.map((standing) => {
    const own = claims.filter((claim) => claim.standing === standing);
    if (own.length === 0) return null;
    return (
      <details
        key={standing}
        open={standing === "contradicts"}
        className="border-t border-line first:border-t-0"
      >
        <summary className="flex min-h-9 cursor-pointer items-center gap-2 text-xs font-medium">
          <StandingShape standing={standing} />
          {t(`standings.${standing}`, { count: own.length })}
        </summary>
        <ul className="pb-2 text-xs">
          {own.map((claim) => (
            <Statement key={claim.index} claim={claim} figures={figures} />
          ))}
        </ul>
      </details>
    );
  });
}

function Statement({
  claim: { index, quote, subject, findingId, comparedWith },
  figures,
}: {
  claim: Numbered;
  figures: ReadonlyMap<Address, ReportFigure>;
}) {
  const t = useTranslations("report");
  return (
    <li className="grid gap-x-6 gap-y-0.5 border-t border-line py-2 first:border-t-0 sm:grid-cols-2">
      <StatementButton markId={claimMarkId(index)}>“{quote.trim()}”</StatementButton>
      <div className="space-y-0.5 text-muted">
        {subject !== null && <p>{t("statementOf", { subject })}</p>}
        {comparedWith.map((address) => (
          <Compared key={address} figure={figures.get(address)} />
        ))}
        {findingId !== null && (
          <Link href={`/review?state=all&finding=${findingId}`} className="prose-link">
            {t("toFinding")}
          </Link>
        )}
      </div>
    </li>
  );
}

function Compared({ figure }: { figure: ReportFigure | undefined }) {
  const locale = useLocale();
  if (figure === undefined) return null;
  const { form, figure: of, value } = figure;
  return (
    <p className="figures">
      {figureName(form, of, locale)}{" "}
      <span className="font-medium text-ink">
        {value === null ? NO_FIGURE : formatFigure(value, of.kind, locale)}
      </span>
    </p>
  );
}
