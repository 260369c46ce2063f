import type { SampleBlock } from "./compose";
import { type TextLayout, textTable } from "./text-tables";

const CLOSING_INDENT = " ".repeat(30);

/** Plain text, as a word processor or a browser's clipboard leaves it. */
export function writeText(
  blocks: readonly SampleBlock[],
  layout: TextLayout,
  seed: number,
): string {
  return blocks
    .map((block) => {
      switch (block.kind) {
        case "table":
          return `${textTable(block.model, layout, seed).join("\n")}\n`;
        case "closing":
          return `${CLOSING_INDENT}${block.text}\n`;
        case "title":
        case "heading":
        case "paragraph":
        case "page-number":
          return `${block.text}\n`;
      }
    })
    .join("\n");
}
