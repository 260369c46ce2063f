import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { SnapshotLine } from "@/app/snapshot-line";
import { TakeAway } from "@/app/take-away";
import { searchAgenciesAction } from "@/app/search-agencies-action";
import { seriesColour } from "@/components/charts/colours";
import { CompareAppearance, type CompareState } from "@/components/compare/compare-state";
import { CompareControls } from "@/components/compare/compare-controls";
import { comparedItems } from "@/components/compare/compared-item";
import { ComparisonNotes } from "@/components/compare/comparison-notes";
import { ComparisonView } from "@/components/compare/comparison-view";
import { DRAWN, FIRST_SET } from "@/components/compare/first-set";
import { groupChoices, groupName, suggestedGroups } from "@/components/compare/group-name";
import { huesOf } from "@/components/compare/hues";
import { PrintButton } from "@/components/compare/print-button";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { ComparisonQuery, MAX_COMPARED_BODIES } from "@/lib/domain/views/comparison";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { currentActor } from "@/lib/server/current-actor";
import { getComparison } from "@/lib/server/queries/get-comparison";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("compare");
  return { title: t("title") };
}

/** Up to twelve bodies or groups of peers over their years; the address says it all. */
export default async function ComparePage({ searchParams }: PageProps<"/compare">) {
  const parameters = await searchParams;
  const query = ComparisonQuery.parse(parameters);
  const appearance = CompareAppearance.parse(parameters);
  const asked = query.metrics.length + query.groups.length > 0;
  const comparison = await getComparison(
    await currentActor(),
    asked ? query : { ...query, metrics: [...FIRST_SET] },
    DRAWN,
  );
  const t = await getTranslations("compare");
  const locale = await getLocale();
  const { order, years, availableYears } = comparison;
  const hues = huesOf(order.length, appearance.hues);
  const state: CompareState = { ...query, ...appearance, bodies: order, hues };
  const items = comparedItems(comparison, {
    nameOf: (group) => groupName(group, locale),
    colourOf: (index) => seriesColour(hues[index] ?? index),
  });

  return (
    <ClientMessages namespaces={["compare", "picker"]}>
      <PageHeader
        title={t("title")}
        lead={t("lead", { max: MAX_COMPARED_BODIES })}
        actions={
          items.length > 0 && (
            <>
              <TakeAway target="compare" />
              <PrintButton />
            </>
          )
        }
      />
      <SnapshotLine
        parameters={parameters}
        scope={{ bodyIds: comparison.bodies.map(({ id }) => id), years: null }}
      />
      <CompareControls
        chosen={items.map(({ key, name }, index) => ({ key, name, hue: hues[index] ?? index }))}
        suggestions={suggestedGroups(comparison.bodies, order, locale)}
        groupChoices={groupChoices(comparison.regions, locale)}
        years={years}
        availableYears={availableYears}
        max={MAX_COMPARED_BODIES}
        search={searchAgenciesAction}
      />
      <ComparisonNotes comparison={comparison} items={items} />
      {items.length === 0 ? (
        <div className="mt-8">
          <EmptyState title={t("empty")} hint={t("emptyHint", { max: MAX_COMPARED_BODIES })} />
        </div>
      ) : (
        <ComparisonView comparison={comparison} items={items} state={state} />
      )}
    </ClientMessages>
  );
}
