import { useLocale, useTranslations } from "next-intl";
import { ApplicationsTable } from "@/components/form/applications-table";
import { DisclosureTable } from "@/components/form/disclosure-table";
import type { RenderFigure } from "@/components/form/render-figure";
import { ReviewsTable } from "@/components/form/reviews-table";
import { figureName } from "@/components/report/figure-name";
import type { Address } from "@/lib/domain/address";
import type { FormId } from "@/lib/domain/form-id";
import type { RegionRollup } from "@/lib/domain/views/region-rollup";
import { figureAt, formById } from "@/lib/form/catalogue";
import { leftOut } from "./left-out";
import { rollupSearch, shownBy } from "./rollup-href";
import { SumCell } from "./sum-cell";

const noMark = () => null;

/** The sums in the official form's own layout. */
export function SumForm({
  rollup,
  form: id,
  chosen,
}: {
  rollup: RegionRollup;
  form: FormId;
  chosen: Address | null;
}) {
  const locale = useLocale();
  const t = useTranslations("form");
  const regions = useTranslations("regions.rollup");
  const form = formById(id);
  const { missing, otherForm, formUnknown } = leftOut(rollup);
  const others = { "no-report": missing, "not-in-form": otherForm, "form-unknown": formUnknown };
  const shown = shownBy(rollup);

  const renderFigure: RenderFigure = (address, span = 1) => {
    const figure = figureAt(id, address);
    const sum = rollup.sums[address];
    if (figure === undefined || sum === undefined) {
      return <td key={address} colSpan={span} className="border-t border-line" />;
    }
    return (
      <SumCell
        key={address}
        figure={figure}
        name={figureName(id, figure, locale)}
        sum={sum}
        own={rollup.government?.figures[address]}
        bodies={rollup.bodies.length}
        others={others}
        href={rollupSearch({ ...shown, cell: address })}
        isChosen={address === chosen}
        span={span}
      />
    );
  };

  return (
    <div className="space-y-7">
      <div>
        <h3 className="mb-2 text-base">{t("tables.disclosure")}</h3>
        <DisclosureTable form={form} renderFigure={renderFigure} renderRowMark={noMark} />
      </div>
      <div>
        <h3 className="mb-2 text-base">{t("tables.applications")}</h3>
        <ApplicationsTable form={form} renderFigure={renderFigure} renderRowMark={noMark} />
      </div>
      <div>
        <h3 className="mb-2 text-base">{t("tables.reviews")}</h3>
        <ReviewsTable form={form} renderFigure={renderFigure} />
        <p className="mt-2 max-w-prose text-2xs text-muted">{regions("codefendants")}</p>
      </div>
    </div>
  );
}
