import type { SampleReport } from "@/lib/sample/sample-report";
import { compose, type SampleBlock } from "@/lib/sample/write/compose";
import type { Writing } from "@/lib/sample/write/writing";
import { type Layout, layoutOf } from "./layout";
import { reportOfSeed } from "./report-of-seed";
import { streamsOf } from "./streams";
import { writingOfSeed } from "./writing-of-seed";

/** All that a seed decides: a report, how its words and numbers are written, how it looks. */
export interface ComposedReport {
  readonly seed: number;
  readonly report: SampleReport;
  readonly writing: Writing;
  readonly layout: Layout;
  readonly blocks: readonly LaidBlock[];
}

/** As the other pages, or on its side. */
export type Sheet = "upright" | "turned";

export type LaidBlock = SampleBlock & {
  readonly startsPage: boolean;
  readonly sheet: Sheet;
  /** The seal stands over the name that closes the report. */
  readonly sealed: boolean;
};

function laidBlocks(blocks: readonly SampleBlock[], { table, furniture }: Layout): LaidBlock[] {
  const signature = blocks.findIndex(({ kind }) => kind === "closing");
  const widest = blocks.findIndex(
    (block) => block.kind === "table" && block.model.id === "applications",
  );
  return blocks.map((block, index) => ({
    ...block,
    startsPage: table.startsPage && block.kind === "heading" && blocks[index + 1]?.kind === "table",
    sheet: table.turnsPage && (index === widest || index === widest - 1) ? "turned" : "upright",
    sealed: furniture.seal && index === signature,
  }));
}

export function composeSeed(seed: number): ComposedReport {
  const streams = streamsOf(seed);
  const report = reportOfSeed(seed, streams);
  const layout = layoutOf(seed, report.title);
  const writing = writingOfSeed(seed, streams, layout.table.borders.lines);
  return { seed, report, writing, layout, blocks: laidBlocks(compose(report, writing), layout) };
}
