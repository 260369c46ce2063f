import { useTranslations } from "next-intl";
import type { RegionSheet, SheetCell, SheetTable } from "@/lib/domain/views/region-sheet";
import { cn } from "@/components/ui/cn";

const SONG = "font-[SimSun,宋体,STSong,serif]";
const HEI = "font-[SimHei,黑体,STHeiti,sans-serif]";

/** The sheet as it is printed: black on white, in the faces of official documents. */
export function SheetView({ sheet }: { sheet: RegionSheet }) {
  const t = useTranslations("regions.sheet");
  const { title, preface, sections, annex } = sheet;
  return (
    <article
      lang="zh-CN"
      className="max-w-[56rem] border border-line bg-raised px-4 py-8 font-[FangSong,仿宋,STFangsong,serif] text-base leading-[1.8] sm:px-10 print:max-w-none print:border-0 print:p-0"
    >
      <h2 className={cn("mb-6 text-center text-2xl", SONG)}>{title}</h2>
      {preface.map((text) => (
        <p key={text} className="indent-[2em]">
          {text}
        </p>
      ))}
      {sections.map(({ heading, table, notes }) => (
        <section key={heading} className="mt-6">
          <h3 className={cn("mb-2 break-after-avoid", HEI)}>{heading}</h3>
          <FormSheet heading={heading} table={table} />
          {notes.map((text, index) => (
            <p key={text} className="mt-1 text-sm wrap-anywhere">
              {notes.length > 1 ? t("noteNumbered", { number: index + 1 }) : t("note")}
              {text}
            </p>
          ))}
        </section>
      ))}
      <section className="mt-8 print:break-before-page">
        <h3 className={HEI}>{annex.heading}</h3>
        {annex.lists.map(({ heading, names }) => (
          <div key={heading} className="mt-3">
            <h4>{heading}</h4>
            <p className="indent-[2em] wrap-anywhere">{names.join("、")}</p>
          </div>
        ))}
      </section>
    </article>
  );
}

function FormSheet({ heading, table: { columns, rows } }: { heading: string; table: SheetTable }) {
  return (
    // Nothing in it takes the focus, so the box itself does: keys can move it.
    <div className="scroll-x" tabIndex={0} role="group" aria-label={heading}>
      <table
        data-figure-grid
        className={cn(
          "w-full border-collapse text-2xs leading-[1.3]",
          SONG,
          columns > 4 && "min-w-160",
        )}
      >
        <tbody>
          {rows.map(({ cells }, row) => (
            // Rows and cells of the form never change places.
            <tr key={row}>
              {cells.map((cell, at) => (
                <Cell key={at} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell: { text, role, columnSpan, rowSpan } }: { cell: SheetCell }) {
  const className = cn(
    "border border-line-strong px-1 py-1 font-normal",
    role === "label" || role === "caption" ? "text-left" : "text-center",
  );
  const spans = { colSpan: columnSpan, rowSpan };
  if (role === "figure") {
    return (
      <td {...spans} className={className}>
        {text}
      </td>
    );
  }
  return (
    <th {...spans} scope={role === "label" ? "row" : "col"} className={className}>
      {text}
    </th>
  );
}
