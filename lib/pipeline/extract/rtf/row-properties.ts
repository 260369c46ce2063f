import type { CellDefinition, RowDefinition } from "@/lib/pipeline/extract/doc/table-row";

const NO_MERGE: CellDefinition = { horizontal: 0, vertical: null };
/** Word has at most 63. */
const MOST_CELLS = 1_000;

/** The shape of a row as control words tell it: the flags of a cell, then where it ends. */
export class RowProperties {
  private edges: number[] = [0];
  private cells: CellDefinition[] = [];
  private next = NO_MERGE;

  /** @returns whether the control word is one of a row's shape */
  apply(name: string, value: number | null): boolean {
    switch (name) {
      case "trowd":
        this.edges = [0];
        this.cells = [];
        this.next = NO_MERGE;
        return true;
      case "trleft":
        this.edges[0] = value ?? 0;
        return true;
      case "clmgf":
        this.next = { ...this.next, horizontal: 1 };
        return true;
      case "clmrg":
        this.next = { ...this.next, horizontal: 2 };
        return true;
      case "clvmgf":
        this.next = { ...this.next, vertical: "restart" };
        return true;
      case "clvmrg":
        this.next = { ...this.next, vertical: "continue" };
        return true;
      case "cellx":
        if (this.cells.length < MOST_CELLS) {
          this.cells.push(this.next);
          this.edges.push(value ?? 0);
        }
        this.next = NO_MERGE;
        return true;
      default:
        return false;
    }
  }

  /** Null where nothing was told of the row. */
  get definition(): RowDefinition | null {
    if (this.cells.length === 0) return null;
    return { edges: [...this.edges], cells: [...this.cells] };
  }
}
