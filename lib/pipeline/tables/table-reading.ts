import type { TableId } from "@/lib/domain/address";
import type { Diagnostic } from "@/lib/domain/diagnostic";
import type { LabelMatch } from "@/lib/domain/report";
import type { FormColumn } from "@/lib/form/form";
import type { AssignedFigures } from "./assign-figures";
import type { RowPiece } from "./source-row";

/** A column's heading as it stands in the document. */
export interface ReadHeading {
  /** The first row under the heading, where blocks of a table have their own; else null. */
  readonly row: string | null;
  readonly column: string;
  readonly match: LabelMatch;
  /** More than one where a page break has split the heading. */
  readonly pieces: readonly RowPiece[];
}

/** A row of the form with its figures tied to columns. */
export interface ReadRow {
  readonly id: string;
  readonly match: LabelMatch;
  readonly label: readonly RowPiece[];
  readonly unit: RowPiece | null;
  readonly rest: readonly RowPiece[];
  readonly columns: readonly FormColumn[];
  readonly figures: AssignedFigures;
}

/** What one of the three tables says, before its characters are read as numbers. */
export interface TableReading {
  readonly table: TableId;
  readonly headings: readonly ReadHeading[];
  readonly rows: readonly ReadRow[];
  readonly diagnostics: readonly Diagnostic[];
}
