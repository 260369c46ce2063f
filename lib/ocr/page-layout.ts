import { lattices } from "@/lib/pipeline/extract/paged/lattice";
import { mergeSegments, type Rules } from "@/lib/pipeline/extract/paged/merge-rules";
import type { Raster } from "./image/raster";
import { type Component, componentsOf } from "./ink/components";
import { inkLines } from "./ink/ink-line";
import { emOf, printOf } from "./ink/print";
import type { LineGroup } from "./reading/read-lines";
import { withoutRules } from "./rules/erase-rules";
import { pageRules } from "./rules/page-rules";

/** What stands where on a page, before anything is read. */
export interface PageLayout {
  /** Without its rules. */
  readonly raster: Raster;
  /** In points. */
  readonly rules: Rules;
  /** The usual height of a character, in pixels. */
  readonly em: number;
  /** The lines of each cell, and each line outside of tables by itself. */
  readonly groups: readonly LineGroup[];
}

/** As the document's tables will be made of them: a line must be read in the cell where it will stand. */
function mergedRules({ across, down }: Rules): Rules {
  return { across: mergeSegments(across), down: mergeSegments(down) };
}

/**
 * Tells the tables and the lines of text of a page.
 *
 * @param page evenly lit and straight
 * @param resolution pixels an inch
 */
export function layOut(page: Raster, resolution: number): PageLayout {
  const borders = pageRules(page, resolution);
  const raster = withoutRules(page, borders, resolution);
  const rules = mergedRules(borders);
  const components = componentsOf(raster);
  const em = emOf(components, resolution);
  const scale = resolution / 72;
  const cells = lattices(rules)
    .flatMap((lattice) => lattice.cells)
    .map(({ box }) => ({ box, parts: new Array<Component>() }));
  const outside: Component[] = [];
  for (const part of printOf(components, em, { ...raster, resolution })) {
    const [x, y] = [(part.left + part.right) / 2 / scale, (part.top + part.bottom) / 2 / scale];
    const own = cells.find(({ box: [x0, y0, x1, y1] }) => x >= x0 && x <= x1 && y >= y0 && y <= y1);
    (own?.parts ?? outside).push(part);
  }
  const inCells = cells.map(({ parts }) => ({ lines: inkLines(parts, em), isCell: true }));
  const alone = inkLines(outside, em).map((line) => ({ lines: [line], isCell: false }));
  return { raster, rules, em, groups: [...inCells, ...alone] };
}
