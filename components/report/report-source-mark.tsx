import { useLocale, useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import { cn } from "@/components/ui/cn";
import type { Address } from "@/lib/domain/address";
import { CURRENT_CLAIM, STANDING_IN_TEXT, STANDING_ON_PAGE } from "./claim-classes";
import { FigureMark } from "./figure-mark";
import { figureName } from "./figure-name";
import { FoundMark } from "./found-mark";
import type { ReportFigure } from "./report-figure";
import type { ReportMark } from "./report-mark";
import { UnplacedMark } from "./unplaced-mark";

/** Where a mark lies on the image of a page. */
export interface OnPage {
  readonly style: CSSProperties;
  /** Which of the mark's rectangles it is, from 0. */
  readonly index: number;
}

/** A number that the prose states and the form does not ask for. */
function ProseMark({
  mark: { id, standing },
  text,
  onPage,
}: {
  mark: ReportMark;
  text: string;
  onPage: OnPage | null;
}) {
  return (
    <mark
      data-claim-mark={id}
      data-standing={standing ?? undefined}
      style={onPage?.style}
      className={cn(
        "rounded-[2px] bg-transparent text-inherit",
        CURRENT_CLAIM,
        onPage === null
          ? [
              "underline decoration-line-strong decoration-dotted underline-offset-3",
              STANDING_IN_TEXT,
            ]
          : [
              "pointer-events-none absolute mix-blend-multiply group-data-[all-marked=true]/pane:bg-mark-2/60",
              STANDING_ON_PAGE,
            ],
      )}
    >
      {onPage === null && text}
    </mark>
  );
}

/** What is marked in the source: on the image of a page, or around its characters in the text. */
export function ReportSourceMark({
  mark,
  text,
  figures,
  isTabStop,
  onPage = null,
}: {
  mark: ReportMark;
  /** The marked characters. */
  text: string;
  figures: ReadonlyMap<Address, ReportFigure>;
  isTabStop: boolean;
  onPage?: OnPage | null;
}) {
  const locale = useLocale();
  const t = useTranslations("report");
  if (mark.kind === "found") {
    return onPage === null ? text : <FoundMark leads={onPage.index === 0} style={onPage.style} />;
  }
  if (mark.kind === "unplaced") return <UnplacedMark id={mark.id} text={text} onPage={onPage} />;
  const figure = mark.address === null ? undefined : figures.get(mark.address);
  if (mark.address === null || figure === undefined) {
    return <ProseMark mark={mark} text={text} onPage={onPage} />;
  }
  const isFirst = onPage === null || onPage.index === 0;
  return (
    <FigureMark
      address={mark.address}
      label={t("markLabel", {
        text: text.trim() === "" ? t("blankPlace") : text,
        name: figureName(figure.form, figure.figure, locale),
      })}
      kind={mark.kind}
      severity={mark.severity}
      standing={mark.standing}
      claimId={mark.kind === "claim" ? mark.id : null}
      leads={mark.leads && isFirst}
      isTabStop={isTabStop && isFirst}
      {...(onPage === null ? {} : { style: onPage.style })}
    >
      {onPage === null && (text === "" ? " " : text)}
    </FigureMark>
  );
}
