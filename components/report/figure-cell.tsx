import { useLocale, useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { DoubtShape } from "@/components/ui/doubt";
import { SeverityShape } from "@/components/ui/severity";
import { formatFigure, NO_FIGURE } from "@/lib/format";
import { FigureButton } from "./figure-button";
import { figureName } from "./figure-name";
import { isInDoubt, type ReportFigure } from "./report-figure";

/** A figure's cell: what counts, beside it what is printed where they differ, and what fails. */
export function FigureCell({
  figure: view,
  span,
  isTabStop,
  isMarkedByRow,
}: {
  figure: ReportFigure;
  span: number;
  isTabStop: boolean;
  /** The label says already that the whole row fails. */
  isMarkedByRow: boolean;
}) {
  const locale = useLocale();
  const t = useTranslations("report");
  const absent = useTranslations("absent");
  const severity = useTranslations("severity");
  const { figure, cell, value, correction, disagreeing } = view;
  const show = (number: number) => formatFigure(number, figure.kind, locale);

  const reason = absent(cell.absent ?? "blank");
  const shown = value === null ? NO_FIGURE : show(value);
  const spoken = [
    figureName(view.form, figure, locale),
    value === null && correction === null ? reason : shown,
    ...(correction === null ? [] : [t("corrected")]),
    ...(isInDoubt(view) ? [t("inDoubt")] : []),
    ...(view.severity === null ? [] : [severity(view.severity)]),
  ];

  return (
    <td colSpan={span} className="border-t border-line p-0 text-right align-baseline">
      <FigureButton
        address={figure.address}
        label={spoken.join(locale === "en" ? ", " : "，")}
        hint={value === null && correction === null ? reason : null}
        isTabStop={isTabStop}
      >
        {view.severity !== null && !isMarkedByRow && (
          <SeverityShape severity={view.severity} className="absolute top-2 left-1 size-2" />
        )}
        {isInDoubt(view) && (
          <DoubtShape
            className={cn(
              "float-left mt-0.5 mr-1 size-2.5",
              view.severity !== null && !isMarkedByRow && "ml-1.5",
            )}
          />
        )}
        {correction !== null && (
          <s className="mr-1 text-2xs text-faint in-aria-pressed:text-ink">
            {cell.printed === "" ? NO_FIGURE : cell.printed}
          </s>
        )}
        <span
          className={
            value === 0 || value === null ? "text-muted in-aria-pressed:text-ink" : "font-medium"
          }
        >
          {shown}
        </span>
        {disagreeing.map((computed) => (
          <span
            key={computed.across}
            className="block text-2xs whitespace-nowrap text-muted in-aria-pressed:text-ink"
          >
            {t("computed", { value: computed.value === null ? NO_FIGURE : show(computed.value) })}
          </span>
        ))}
      </FigureButton>
    </td>
  );
}
