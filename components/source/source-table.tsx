import { useTranslations } from "next-intl";
import { Fragment } from "react";
import type { TableBlock } from "@/lib/domain/document";
import { cn } from "@/components/ui/cn";
import { drawnRows } from "./drawn-blocks";
import { marksWithin, type SourceMark } from "./segments";
import { type RenderMark, SourceText } from "./source-text";

const FIGURE = /^[\s\d.,，+\-−/—０-９]*$/u;

/** A table of the document in our own markup: its grid, its text, none of its styles. */
export function SourceTable<Mark extends SourceMark>({
  block,
  text,
  marks,
  renderMark,
  marksTakeFocus,
}: {
  block: TableBlock;
  text: string;
  marks: readonly Mark[];
  renderMark: RenderMark<Mark>;
  marksTakeFocus: boolean;
}) {
  const t = useTranslations("source");
  const here = marksWithin(marks, block.start, block.end);
  const { rows, leftOut } = drawnRows(block, here);
  return (
    <div
      className="scroll-x my-3"
      // Where nothing in it can have the focus, the table itself has, so that keys can move it.
      {...((!marksTakeFocus || here.length === 0) && {
        tabIndex: 0,
        role: "group",
        "aria-label": t("table"),
      })}
    >
      <table className="w-full border-collapse border-y border-line-strong text-2xs leading-[1.3]">
        <tbody>
          {rows.map(({ index, cells }) => (
            <tr key={index} className="border-t border-line first:border-t-0">
              {cells.map(({ cell, gaps }) => (
                <Fragment key={cell.column}>
                  {gaps.map((columns, gap) => (
                    <td key={gap} colSpan={columns} />
                  ))}
                  <td
                    rowSpan={cell.rowSpan}
                    colSpan={cell.columnSpan}
                    className={cn(
                      "px-1.5 py-1 align-top",
                      FIGURE.test(text.slice(cell.start, cell.end))
                        ? "text-right whitespace-pre"
                        : "wrap-break-word whitespace-pre-wrap",
                    )}
                  >
                    <SourceText
                      text={text}
                      start={cell.start}
                      end={cell.end}
                      marks={here}
                      renderMark={renderMark}
                    />
                  </td>
                </Fragment>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {leftOut > 0 && <p className="mt-1 text-2xs text-muted">{t("rowsLeftOut", { leftOut })}</p>}
    </div>
  );
}
