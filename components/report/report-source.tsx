import { useTranslations } from "next-intl";
import { SourceDocument } from "@/components/source/source-document";
import { type RenderArea, SourcePages } from "@/components/source/source-pages";
import { SourcePane } from "@/components/source/source-pane";
import type { SourceShown } from "@/components/source/source-shown";
import type { RenderMark } from "@/components/source/source-text";
import type { Address } from "@/lib/domain/address";
import type { Document } from "@/lib/domain/document";
import { hasShownPages } from "@/lib/domain/shown-formats";
import { FoundMark } from "./found-mark";
import type { ReportFigure } from "./report-figure";
import type { ReportMark } from "./report-mark";
import { ReportSourceMark } from "./report-source-mark";

/** The document, each figure of it a way to its place in the form. */
export function ReportSource({
  document,
  sha256,
  marks,
  figures,
  cell,
  startsAs,
}: {
  document: Document;
  /** Of the file. */
  sha256: string;
  marks: readonly ReportMark[];
  figures: ReadonlyMap<Address, ReportFigure>;
  /** The figure that the address line names. */
  cell: string | null;
  startsAs: SourceShown;
}) {
  const t = useTranslations("report");
  const earliest = Math.min(
    ...marks.filter(({ address }) => address !== null).map(({ start }) => start),
  );

  const renderMark: RenderMark<ReportMark> = ({ marks: over, start }, text) => {
    const mark = over.find(({ kind }) => kind !== "found");
    const found = over.find(({ kind }) => kind === "found");
    const inner =
      mark === undefined ? (
        text
      ) : (
        <ReportSourceMark
          mark={mark}
          text={text}
          figures={figures}
          isTabStop={start === earliest}
        />
      );
    return found === undefined ? (
      inner
    ) : (
      <FoundMark leads={start === found.start}>{inner}</FoundMark>
    );
  };

  const renderArea: RenderArea<ReportMark> = (mark, style, index) => (
    <ReportSourceMark
      key={`${mark.id} ${index}`}
      mark={mark}
      text={document.text.slice(mark.start, mark.end)}
      figures={figures}
      isTabStop={mark.start === earliest}
      onPage={{ style, index }}
    />
  );

  return (
    <SourcePane
      label={t("source")}
      startsAs={startsAs}
      className="xl:min-h-0 xl:flex-1"
      text={
        <SourceDocument document={document} marks={marks} renderMark={renderMark} marksTakeFocus />
      }
      pages={
        !hasShownPages(document.format) ? null : (
          <SourcePages
            document={document}
            sha256={sha256}
            marks={marks}
            isSought={({ kind, address, leads }) => kind === "found" || (leads && address === cell)}
            renderArea={renderArea}
          />
        )
      }
      hasHiddenMarks
    />
  );
}
