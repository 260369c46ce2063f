import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import type { Document } from "@/lib/domain/document";
import { drawnBlocks } from "./drawn-blocks";
import type { SourceMark } from "./segments";
import { SourceTable } from "./source-table";
import { type RenderMark, SourceText } from "./source-text";

/** The document as text and tables of our own, with its marks. */
export function SourceDocument<Mark extends SourceMark>({
  document,
  marks,
  renderMark,
  marksTakeFocus = false,
}: {
  document: Document;
  marks: readonly Mark[];
  renderMark: RenderMark<Mark>;
  /** The marks are buttons, by which keys move the document. */
  marksTakeFocus?: boolean;
}) {
  const t = useTranslations("source");
  const { blocks, leftOut } = drawnBlocks(document.blocks, marks);
  return (
    <div lang="zh-CN" className="text-xs leading-[1.75]">
      {blocks.map((block) =>
        block.kind === "table" ? (
          <SourceTable
            key={block.start}
            block={block}
            text={document.text}
            marks={marks}
            renderMark={renderMark}
            marksTakeFocus={marksTakeFocus}
          />
        ) : (
          <p
            key={block.start}
            className={cn(
              "my-2 wrap-anywhere whitespace-pre-wrap",
              block.level !== null && "mt-5 font-semibold",
              block.level === 1 && "text-center text-base",
            )}
          >
            <SourceText
              text={document.text}
              start={block.start}
              end={block.end}
              marks={marks}
              renderMark={renderMark}
            />
          </p>
        ),
      )}
      {leftOut > 0 && (
        <p className="border-t border-line py-3 text-muted">{t("blocksLeftOut", { leftOut })}</p>
      )}
    </div>
  );
}
