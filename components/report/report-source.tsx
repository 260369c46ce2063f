import { useLocale, useTranslations } from "next-intl";
import { SourceDocument } from "@/components/source/source-document";
import type { RenderMark } from "@/components/source/source-text";
import type { Address } from "@/lib/domain/address";
import type { Document } from "@/lib/domain/document";
import { FigureMark } from "./figure-mark";
import { figureName } from "./figure-name";
import type { ReportFigure } from "./report-figure";
import type { ReportMark } from "./report-mark";

/** A number that the prose states and the form does not ask for. */
function ProseMark({ children }: { children: string }) {
  return (
    <mark className="bg-transparent text-inherit underline decoration-line-strong decoration-dotted underline-offset-3">
      {children}
    </mark>
  );
}

/** The document as it was read, each figure of it a way to its place in the form. */
export function ReportSource({
  document,
  marks,
  figures,
}: {
  document: Document;
  marks: readonly ReportMark[];
  figures: ReadonlyMap<Address, ReportFigure>;
}) {
  const locale = useLocale();
  const t = useTranslations("report");
  const earliest = Math.min(
    ...marks.filter(({ address }) => address !== null).map(({ start }) => start),
  );

  const renderMark: RenderMark<ReportMark> = ({ marks: over, start }, text) => {
    const mark = over[0];
    if (mark === undefined) return text;
    const figure = mark.address === null ? undefined : figures.get(mark.address);
    if (mark.address === null || figure === undefined) return <ProseMark>{text}</ProseMark>;
    const shown = text.trim() === "" ? t("blankPlace") : text;
    return (
      <FigureMark
        address={mark.address}
        label={t("markLabel", {
          text: shown,
          name: figureName(figure.form, figure.figure, locale),
        })}
        kind={mark.kind}
        severity={mark.severity}
        leads={mark.leads}
        isTabStop={start === earliest}
      >
        {text === "" ? " " : text}
      </FigureMark>
    );
  };

  return (
    <section
      aria-label={t("source")}
      tabIndex={0}
      data-source-pane
      className="rounded-md border border-line bg-raised px-4 py-2 sm:px-6 xl:min-h-0 xl:flex-1 xl:overflow-y-auto"
    >
      <SourceDocument document={document} marks={marks} renderMark={renderMark} />
    </section>
  );
}
