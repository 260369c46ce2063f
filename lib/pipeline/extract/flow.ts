/**
 * What HTML and DOCX are made of before it becomes a document: paragraphs, and tables whose cells
 * hold paragraphs and tables again.
 */
export interface FlowParagraph {
  readonly kind: "paragraph";
  readonly text: string;
  /** 1 to 6 for a heading, else null. */
  readonly level: number | null;
}

export interface FlowCell {
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly content: readonly FlowNode[];
}

export interface FlowRow {
  /** Columns left out before the first cell (w:gridBefore). */
  readonly skipped: number;
  readonly cells: readonly FlowCell[];
}

export interface FlowTable {
  readonly kind: "table";
  readonly rows: readonly FlowRow[];
}

export type FlowNode = FlowParagraph | FlowTable;
