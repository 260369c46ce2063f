import { useLocale, useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { SeverityShape } from "@/components/ui/severity";
import { differenceOf, isWholeSum } from "@/lib/domain/views/region-difference";
import type { RegionSum } from "@/lib/domain/views/region-rollup";
import type { Quantity } from "@/lib/domain/views/quantity";
import type { Figure } from "@/lib/form/form";
import { formatFigure, NO_FIGURE } from "@/lib/format";
import { useReasons } from "./use-reasons";

/** A sum is not marked as whole unless each body gives its part: blank is not zero. */
function marksOf(isWhole: boolean, isChange: boolean): { before: string; after: string } {
  if (isWhole) return { before: "", after: "" };
  return isChange ? { before: "", after: "*" } : { before: "≥", after: "" };
}

/** One sum of the form: how much at least, from how many, and the government's own where it differs. */
export function SumCell({
  figure,
  name,
  sum,
  own,
  bodies,
  others,
  href,
  isChosen,
  span,
}: {
  figure: Figure;
  name: string;
  sum: RegionSum;
  own: Quantity | undefined;
  /** How many bodies belong to what is added up. */
  bodies: number;
  /** Those of them whose report is not added up at all, with why. */
  others: RegionSum["absent"];
  href: string;
  /** In the address that the page was asked by; later choices are made in the browser. */
  isChosen: boolean;
  span: number;
}) {
  const locale = useLocale();
  const t = useTranslations("regions.rollup");
  const reasons = useReasons();
  const show = (value: number) => formatFigure(value, figure.kind, locale);
  const isWhole = isWholeSum(sum, bodies);
  const isChange = figure.kind === "change";
  const { before, after } = marksOf(isWhole, isChange);
  const difference = differenceOf(sum, own, figure.kind);
  const differs = difference !== null && difference.standing !== "same" ? difference : null;
  const ownValue = own?.missing === null ? show(own.value) : null;

  const missing = reasons({ ...others, ...sum.absent });
  const hint = t("hint", {
    given: sum.bodies,
    bodies,
    missing: missing === "" ? "" : ` · ${missing}`,
  });
  const spokenSum = () => {
    if (sum.value === null) return t("sumNone");
    const value = show(sum.value);
    if (isWhole) return t("sum", { value });
    return t(isChange ? "sumPartial" : "sumLower", { value });
  };
  const spoken = [
    name,
    spokenSum(),
    t("from", { given: sum.bodies, bodies }),
    ...(differs === null || ownValue === null
      ? []
      : [
          t(differs.standing === "less" ? "ownLess" : "own", {
            value: ownValue,
            by: formatFigure(Math.abs(differs.by), "amount", locale),
          }),
        ]),
  ];

  return (
    <td colSpan={span} className="border-t border-line p-0 text-right align-baseline">
      <a
        href={href}
        aria-current={isChosen ? "true" : undefined}
        data-figure={figure.address}
        data-hint={hint}
        className={cn(
          "relative block min-h-7 scroll-my-24 rounded-sm py-1 hover:bg-sunken focus-visible:-outline-offset-2 aria-[current=true]:bg-mark pointer-coarse:min-h-10",
          span > 1 ? "px-2" : "pr-1.5 pl-0.5",
        )}
      >
        <span className="sr-only">{spoken.join(locale === "en" ? ", " : "，")}</span>
        {sum.value === null ? (
          <span aria-hidden className="text-muted">
            {NO_FIGURE}
          </span>
        ) : (
          <span aria-hidden className={sum.value === 0 ? "text-muted" : "font-medium"}>
            <span className="font-normal text-muted">{before}</span>
            {show(sum.value)}
            {after}
          </span>
        )}
        {differs !== null && ownValue !== null && (
          <span aria-hidden className="block text-2xs whitespace-nowrap text-muted">
            {differs.standing === "less" && (
              <SeverityShape severity="warning" className="mr-0.5 size-2" />
            )}
            {ownValue}
          </span>
        )}
      </a>
    </td>
  );
}
