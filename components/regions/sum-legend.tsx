import { useTranslations } from "next-intl";
import { SeverityShape } from "@/components/ui/severity";
import type { FormId } from "@/lib/domain/form-id";
import { isWholeSum } from "@/lib/domain/views/region-difference";
import type { RegionRollup } from "@/lib/domain/views/region-rollup";
import { figuresOfForm } from "@/lib/form/catalogue";
import { standingsToSums } from "./standings-to-sums";

/** What the marks beside the sums mean; those that none bears are left out. */
export function SumLegend({ rollup, form }: { rollup: RegionRollup; form: FormId }) {
  const t = useTranslations("regions.rollup");
  const { bodies, government, sums } = rollup;
  const partial = figuresOfForm(form).filter(({ address }) => {
    const sum = sums[address];
    return sum !== undefined && sum.value !== null && !isWholeSum(sum, bodies.length);
  });
  const isBeside = government !== null && government.reportId !== null && government.form === form;
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-0.5 text-2xs text-muted">
      <li className="print:hidden">{t("keys")}</li>
      {partial.some(({ kind }) => kind !== "change") && <li>{t("legendLower")}</li>}
      {partial.some(({ kind }) => kind === "change") && <li>{t("legendChange")}</li>}
      {isBeside && (
        <>
          <li>{t("legendOwn", { government: government.name })}</li>
          {standingsToSums(rollup, form).less > 0 && (
            <li>
              <SeverityShape severity="warning" className="mr-1 size-2" />
              {t("legendLess")}
            </li>
          )}
        </>
      )}
    </ul>
  );
}
