import { useTranslations } from "next-intl";
import type { SourceMark } from "@/components/source/segments";
import { SourceDocument } from "@/components/source/source-document";
import type { RenderMark } from "@/components/source/source-text";
import type { CheckView } from "@/lib/domain/views/check";
import { markId } from "./mark-id";

function marksOf({ findings }: CheckView): SourceMark[] {
  const places = findings.flatMap((finding) => finding.places);
  const marks = places.map(({ start, end }) => ({ id: markId({ start, end }), start, end }));
  return [...new Map(marks.map((mark) => [mark.id, mark])).values()];
}

/** The first piece of each mark, of all that begin there: places within places lead there as well. */
const renderMark: RenderMark<SourceMark> = ({ marks, start }, text) =>
  marks.reduceRight(
    (inner, { id, start: first }) => (
      <span {...(first === start ? { id } : {})} className="scroll-mt-24">
        {inner}
      </span>
    ),
    <mark className="rounded-[2px] bg-mark box-decoration-clone px-0.5 text-ink">
      {text === "" ? " " : text}
    </mark>,
  );

/** The draft as it was read, with all places of its findings marked. */
export function CheckSource({ view }: { view: CheckView }) {
  const t = useTranslations("check");
  return (
    <section aria-labelledby="check-source" className="border-t border-line pt-4 print:hidden">
      <h2 id="check-source" className="text-lg">
        {t("source")}
      </h2>
      <p className="mb-3 max-w-prose text-xs text-muted">{t("sourceNote")}</p>
      <div className="rounded-md border border-line bg-raised px-4 py-2 sm:px-6">
        <SourceDocument document={view.document} marks={marksOf(view)} renderMark={renderMark} />
      </div>
    </section>
  );
}
