import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import type { AgencyView } from "@/lib/domain/views/agency";
import type { PeersView } from "@/lib/domain/views/peers";
import { AgencyFlow } from "./agency-flow";
import { AgencyCharts, BandCharts } from "./agency-charts";
import { HeadlineFigures } from "./headline-figures";
import { Indicators } from "./indicators";
import { LinkChoices } from "./link-choices";
import { agencyHref, type AgencyPageState } from "./page-state";
import { Part } from "./part";
import { PeersNote } from "./peers-note";
import { QualityCharts } from "./quality-charts";

/** What a body's reports say: the figures that matter, all indicators, drawn, and their quality. */
export function AgencyProfile({
  view,
  peers,
  state,
}: {
  view: AgencyView;
  peers: PeersView;
  state: AgencyPageState;
}) {
  const t = useTranslations("agency");
  const words = useTranslations("peers");
  const { agency, years } = view;
  const shown = years.find(({ year }) => year === peers.year);
  if (shown === undefined) {
    return (
      <EmptyState
        title={t("noReports")}
        hint={t("noReportsHint")}
        action={
          <Button asChild>
            <Link href="/upload">{t("upload")}</Link>
          </Button>
        }
      />
    );
  }
  const yearChoices = years.map(({ year }) => ({
    label: year.toString(),
    href: agencyHref(agency.id, { ...state, year: year === years.at(-1)?.year ? null : year }),
    isChosen: year === shown.year,
  }));
  const drawChoices = (["count", "share"] as const).map((draw) => ({
    label: t(draw === "count" ? "drawCount" : "drawShare"),
    href: agencyHref(agency.id, { ...state, draw }, "charts"),
    isChosen: state.draw === draw,
  }));
  return (
    <div className="space-y-10">
      <section aria-label={t("headline", { year: shown.year.toString() })} className="pt-4">
        <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
          <h2 className="text-lg">{t("headline", { year: shown.year.toString() })}</h2>
          <LinkChoices label={words("year")} choices={yearChoices} />
        </div>
        <HeadlineFigures view={view} year={shown} peers={peers} />
        <div className="mt-4">
          <PeersNote view={view} peers={peers} />
        </div>
      </section>
      <Part id="indicators">
        <Section title={t("indicators")} note={t("indicatorsNote")}>
          <Indicators view={view} peers={peers} />
        </Section>
      </Part>
      <Part id="charts">
        <Section
          title={t("charts")}
          note={t("chartsNote")}
          aside={<LinkChoices label={t("draw")} choices={drawChoices} />}
        >
          <div className="mb-10 max-w-3xl">
            <AgencyFlow agency={agency} year={shown} />
          </div>
          <AgencyCharts view={view} mode={state.draw === "share" ? "share" : "absolute"} />
          <h3 className="mt-10 mb-4 text-base">{t("peersTitle")}</h3>
          <BandCharts view={view} peers={peers} />
        </Section>
      </Part>
      <Part id="quality">
        <Section title={t("quality")} note={t("qualityNote")}>
          <QualityCharts view={view} />
        </Section>
      </Part>
    </div>
  );
}
