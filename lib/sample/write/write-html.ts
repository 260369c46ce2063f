import type { TableCell, TableModel } from "@/lib/sample/table/table-model";
import type { SampleBlock } from "./compose";
import { escapeMarkup } from "./escape-markup";

function cellTag({ text, columnSpan, rowSpan }: TableCell): string {
  const spans = [
    columnSpan > 1 ? ` colspan="${columnSpan}"` : "",
    rowSpan > 1 ? ` rowspan="${rowSpan}"` : "",
  ].join("");
  return `<td${spans}>${escapeMarkup(text)}</td>`;
}

function tableTag({ rows }: TableModel): string {
  const lines = rows.map(({ cells }) => `<tr>${cells.map(cellTag).join("")}</tr>`);
  return ["<table>", ...lines, "</table>"].join("\n");
}

function blockTag(block: SampleBlock): string {
  switch (block.kind) {
    case "table":
      return tableTag(block.model);
    case "title":
      return `<h1>${escapeMarkup(block.text)}</h1>`;
    case "heading":
      return `<h2>${escapeMarkup(block.text)}</h2>`;
    case "closing":
      return `<p class="closing">${escapeMarkup(block.text)}</p>`;
    case "paragraph":
    case "page-number":
      return `<p>${escapeMarkup(block.text)}</p>`;
  }
}

/** A clean page: one element a block, nothing around the report. */
export function writeHtml(blocks: readonly SampleBlock[], title: string, charset: string): string {
  return [
    "<!DOCTYPE html>",
    `<html lang="zh-CN"><head><meta charset="${charset}"><title>${escapeMarkup(title)}</title></head>`,
    "<body>",
    ...blocks.map(blockTag),
    "</body></html>",
    "",
  ].join("\n");
}
