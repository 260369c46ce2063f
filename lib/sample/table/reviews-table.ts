import { addressOf } from "@/lib/domain/address";
import type { Form } from "@/lib/form/form";
import type { SampleFigures } from "@/lib/sample/sample-report";
import { type Numerals, printFigure } from "./numerals";
import { type TableCell, tableCell, type TableModel, type TableRow } from "./table-model";
import type { Printer } from "./wording";

/** Section four: one row of figures, and no label but the headings. */
export function reviewsTable(
  { reviews: { tracks, columns } }: Form,
  figures: SampleFigures,
  print: Printer,
  numerals: Numerals,
): TableModel {
  const [reconsideration, ...litigation] = tracks;
  const width = columns.length;
  const headings = (track: { id: string }, rowSpan: number): TableCell[] =>
    columns.map(({ id, label }) =>
      tableCell("header", print.heading(label), { column: `${track.id}.${id}`, rowSpan }),
    );
  const header = (cells: TableCell[]): TableRow => ({ kind: "header", id: null, cells });
  return {
    id: "reviews",
    columns: width * tracks.length,
    rows: [
      header([
        tableCell("header", "行政复议", { columnSpan: width }),
        tableCell("header", "行政诉讼", { columnSpan: width * litigation.length }),
      ]),
      header([
        ...(reconsideration === undefined ? [] : headings(reconsideration, 2)),
        ...litigation.map(({ label }) =>
          tableCell("header", print.label(label), { columnSpan: width }),
        ),
      ]),
      header(litigation.flatMap((track) => headings(track, 1))),
      {
        kind: "figures",
        id: "reviews",
        cells: tracks.flatMap((track) =>
          columns.map(({ id, kind }) =>
            tableCell(
              "figure",
              printFigure(figures[addressOf("reviews", track.id, id)] ?? "", kind, numerals),
              { column: `${track.id}.${id}` },
            ),
          ),
        ),
      },
    ],
  };
}
