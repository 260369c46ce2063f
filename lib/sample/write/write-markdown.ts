import { beginning, layOut } from "@/lib/sample/table/lay-out";
import type { TableModel } from "@/lib/sample/table/table-model";
import type { SampleBlock } from "./compose";

function tableLines(model: TableModel): string[] {
  const lines = layOut(model).map((slots, row) => {
    const texts = slots.map((slot, column) => beginning(slot, row, column)?.text ?? "");
    return `| ${texts.join(" | ")} |`;
  });
  const [head = "", ...body] = lines;
  return [head, `|${"---|".repeat(model.columns)}`, ...body];
}

const PREFIX = { title: "# ", heading: "## ", paragraph: "", closing: "", "page-number": "" };

/** Markdown with pipe tables, complete: an empty cell for each merged place. */
export function writeMarkdown(blocks: readonly SampleBlock[]): string {
  return blocks
    .map((block) =>
      block.kind === "table"
        ? `${tableLines(block.model).join("\n")}\n`
        : `${PREFIX[block.kind]}${block.text}\n`,
    )
    .join("\n");
}
