import type { TableId } from "@/lib/domain/address";

export interface SheetCell {
  readonly text: string;
  readonly role: "caption" | "header" | "label" | "figure" | "spare";
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** A table as the official form draws it; rows without the places that cells above reach into. */
export interface SheetTable {
  readonly id: TableId;
  readonly columns: number;
  readonly rows: readonly { readonly cells: readonly SheetCell[] }[];
}

export interface SheetSection {
  /** "二、主动公开政府信息情况". */
  readonly heading: string;
  readonly table: SheetTable;
  /** What is missing in the sums above. */
  readonly notes: readonly string[];
}

/** A list of the annex; those of no body are left out. */
export interface SheetList {
  readonly heading: string;
  readonly names: readonly string[];
}

/** A region's bodies added up, as the official form: what is printed, and what is set as a Word file. */
export interface RegionSheet {
  /** "洛阳市2024年政府信息公开工作年度报告（汇总）". */
  readonly title: string;
  readonly preface: readonly string[];
  readonly sections: readonly SheetSection[];
  readonly annex: { readonly heading: string; readonly lists: readonly SheetList[] };
}
