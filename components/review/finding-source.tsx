import { useTranslations } from "next-intl";
import { SourceDocument } from "@/components/source/source-document";
import { type RenderArea, SourcePages } from "@/components/source/source-pages";
import { SourcePane } from "@/components/source/source-pane";
import type { SourceShown } from "@/components/source/source-shown";
import type { RenderMark } from "@/components/source/source-text";
import { cn } from "@/components/ui/cn";
import { hasShownPages } from "@/lib/domain/shown-formats";
import type { FindingView } from "@/lib/domain/views/finding";
import { type FindingMark, marksOfFinding, toneClass } from "./operand";
import { ScrollToFirstMark } from "./scroll-to-first-mark";

const QUIET =
  "bg-transparent outline-dashed outline-0 outline-ink data-current:bg-mark/60 data-current:outline-2";

/** The document with the finding's places marked, the first of them in view. */
export function FindingSource({
  finding,
  startsAs,
}: {
  finding: FindingView;
  startsAs: SourceShown;
}) {
  const t = useTranslations("review");
  const { document, report } = finding;
  const marks = marksOfFinding(finding);
  const renderMark: RenderMark<FindingMark> = ({ marks: over }, text) => {
    const tone = over[0]?.tone ?? null;
    const isQuiet = over.every((mark) => mark.isQuiet);
    return (
      <mark
        data-finding-mark={over.map(({ id }) => id).join(" ")}
        data-quiet={isQuiet || undefined}
        className={cn(
          "rounded-[2px] box-decoration-clone px-0.5 text-ink",
          isQuiet && QUIET,
          !isQuiet && (tone === null ? "bg-mark/50" : [toneClass(tone), "font-semibold"]),
        )}
      >
        {text === "" ? " " : text}
      </mark>
    );
  };
  const renderArea: RenderArea<FindingMark> = ({ id, tone, isQuiet, start, end }, style, index) => (
    <mark
      key={`${id} ${index}`}
      data-finding-mark={id}
      data-quiet={isQuiet || undefined}
      style={style}
      className={cn(
        "pointer-events-none absolute rounded-[2px] mix-blend-multiply",
        isQuiet && QUIET,
        !isQuiet &&
          (tone === null
            ? "bg-mark outline-1 outline-ink/50"
            : [toneClass(tone), "outline-2 -outline-offset-1 outline-ink"]),
      )}
    >
      <span className="sr-only">{document.text.slice(start, end)}</span>
    </mark>
  );
  const toMark = <ScrollToFirstMark key={finding.id} />;
  return (
    <SourcePane
      label={t("source")}
      startsAs={startsAs}
      className="xl:sticky xl:top-4 xl:max-h-[calc(100dvh-2rem)]"
      paneClassName="max-xl:max-h-[70dvh] max-xl:overflow-y-auto"
      text={
        <>
          <SourceDocument document={document} marks={marks} renderMark={renderMark} />
          {toMark}
        </>
      }
      pages={
        !hasShownPages(document.format) ? null : (
          <>
            <SourcePages
              document={document}
              sha256={report.file.sha256}
              marks={marks}
              isSought={({ id }) => id === marks[0]?.id}
              renderArea={renderArea}
            />
            {toMark}
          </>
        )
      }
    />
  );
}
