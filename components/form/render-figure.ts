import type { ReactNode } from "react";
import type { Address, TableId } from "@/lib/domain/address";

/** Draws one figure's table cell. `span` is how many columns of the grid it takes. */
export type RenderFigure = (address: Address, span?: number) => ReactNode;

/** Draws what stands beside a row's label, where the row as a whole has something to say. */
export type RenderRowMark = (table: TableId, row: string) => ReactNode;
