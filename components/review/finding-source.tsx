import { useTranslations } from "next-intl";
import { SourceDocument } from "@/components/source/source-document";
import type { RenderMark } from "@/components/source/source-text";
import { cn } from "@/components/ui/cn";
import type { FindingView } from "@/lib/domain/views/finding";
import { type FindingMark, marksOfFinding, toneClass } from "./operand";
import { ScrollToFirstMark } from "./scroll-to-first-mark";

/** The document with the finding's places marked, the first of them in view. */
export function FindingSource({ finding }: { finding: FindingView }) {
  const t = useTranslations("review");
  const marks = marksOfFinding(finding);
  const renderMark: RenderMark<FindingMark> = ({ marks: over }, text) => {
    const tone = over[0]?.tone ?? null;
    return (
      <mark
        data-finding-mark={over.map(({ id }) => id).join(" ")}
        className={cn(
          "rounded-[2px] box-decoration-clone px-0.5 text-ink",
          tone === null ? "bg-mark/50" : [toneClass(tone), "font-semibold"],
        )}
      >
        {text === "" ? " " : text}
      </mark>
    );
  };
  return (
    <section
      aria-label={t("source")}
      tabIndex={0}
      data-source-pane
      className="rounded-md border border-line bg-raised px-4 py-2 max-xl:max-h-[70dvh] max-xl:overflow-y-auto sm:px-6 xl:sticky xl:top-4 xl:max-h-[calc(100dvh-2rem)] xl:overflow-y-auto"
    >
      <SourceDocument document={finding.document} marks={marks} renderMark={renderMark} />
      <ScrollToFirstMark key={finding.id} />
    </section>
  );
}
