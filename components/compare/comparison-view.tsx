import { useLocale, useTranslations } from "next-intl";
import { LinkChoices } from "@/components/agency/link-choices";
import { CopyText } from "@/components/ui/copy-text";
import { Section } from "@/components/ui/section";
import type { Comparison } from "@/lib/domain/views/comparison";
import { inLocale } from "@/lib/i18n/locale";
import { compareHref, type CompareState } from "./compare-state";
import { type ComparedItem, middleOf } from "./compared-item";
import { ComparisonCharts } from "./comparison-charts";
import { ComparisonTable } from "./comparison-table";
import { IndicatorChooser } from "./indicator-chooser";
import { ScatterSection } from "./scatter-section";
import { tsvOf } from "./tsv";

/** The compared side by side: drawn first, then every figure in a table. */
export function ComparisonView({
  comparison: { years, metrics, scatter },
  items,
  state,
}: {
  comparison: Pick<Comparison, "years" | "metrics" | "scatter">;
  items: readonly ComparedItem[];
  state: CompareState;
}) {
  const locale = useLocale();
  const t = useTranslations("compare");
  const absent = useTranslations("absent");
  const base = items.find(({ key }) => key === state.base) ?? null;
  const copied = tsvOf(
    metrics.map(({ id, label, unit, kind }) => ({
      id,
      label: inLocale(label, locale),
      unit: inLocale(unit, locale),
      kind,
    })),
    items.map((item) => ({
      name: item.group === null ? item.name : t("medianOf", { name: item.name }),
      quantityOf: (metric, year) => middleOf(item, metric, year),
    })),
    years,
    {
      indicator: t("indicator"),
      unit: t("unit"),
      body: t("body"),
      nOf: (year) => t("nOf", { year: year.toString() }),
      absent: (reason) => absent(reason),
    },
  );
  return (
    <div className="mt-8 space-y-10">
      <div className="flex flex-wrap gap-x-8 gap-y-2 print:hidden">
        <LinkChoices
          label={t("draw")}
          choices={[
            {
              label: t("drawCount"),
              href: compareHref({ ...state, draw: null }),
              isChosen: state.draw === null,
            },
            {
              label: t("drawShare"),
              href: compareHref({ ...state, draw: "share" }),
              isChosen: state.draw === "share",
            },
          ]}
        />
        <LinkChoices
          label={t("scale")}
          choices={[
            {
              label: t("commonScale"),
              href: compareHref({ ...state, scale: null }),
              isChosen: state.scale === null,
            },
            {
              label: t("ownScales"),
              href: compareHref({ ...state, scale: "own" }),
              isChosen: state.scale === "own",
            },
          ]}
        />
      </div>
      <ComparisonCharts
        items={items}
        years={years}
        mode={state.draw === "share" ? "share" : "absolute"}
        ownScales={state.scale === "own"}
      />
      {scatter !== null && (
        <div id="scatter" className="scroll-mt-4">
          <ScatterSection scatter={scatter} items={items} state={state} />
        </div>
      )}
      <Section
        title={t("table")}
        note={t("tableNote")}
        aside={
          <CopyText
            text={copied}
            words={{ copy: t("copyTable"), copied: t("copied"), failed: t("notCopied") }}
          />
        }
      >
        <div className="mb-4 space-y-3">
          <IndicatorChooser state={state} shown={metrics.map(({ id }) => id)} />
          {items.length > 1 && (
            <LinkChoices
              label={t("base")}
              choices={[
                {
                  label: t("noBase"),
                  href: compareHref({ ...state, base: null }),
                  isChosen: base === null,
                },
                ...items.map(({ key, name }) => ({
                  label: name,
                  href: compareHref({ ...state, base: key }),
                  isChosen: base?.key === key,
                })),
              ]}
            />
          )}
        </div>
        <ComparisonTable metrics={metrics} items={items} years={years} base={base} />
      </Section>
    </div>
  );
}
