import type { TableCell, TableRow } from "@/lib/sample/table/table-model";
import { escapeMarkup } from "@/lib/sample/write/escape-markup";
import type { ComposedReport, LaidBlock, Sheet } from "./composed-report";
import type { Layout } from "./layout";
import { cellText } from "./narrow-text";
import { textWidth, turned } from "./page-layout";
import { pageStyle } from "./page-style";
import { sealPicture } from "./seal";
import { type FittedTable, fitTable } from "./fit-table";

function cellTag(cell: TableCell, fitted: FittedTable, { table }: Layout): string {
  const spans = [
    cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : "",
    cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : "",
  ].join("");
  const { lines, downwards } = cellText(cell, fitted.model, table);
  const text = lines.map(escapeMarkup).join("<br>");
  const content = downwards ? `<span class="downwards">${text}</span>` : text;
  const { block, inline } = fitted.padding;
  return `<td class="${cell.role}"${spans} style="padding:${block}pt ${inline}pt">${content}</td>`;
}

function rowTags(rows: readonly TableRow[], fitted: FittedTable, layout: Layout): string {
  return rows
    .map(({ cells }) => `<tr>${cells.map((cell) => cellTag(cell, fitted, layout)).join("")}</tr>`)
    .join("\n");
}

function tableTag(fitted: FittedTable, sheet: Sheet, layout: Layout): string {
  const head = fitted.model.rows.slice(0, fitted.repeatedRows);
  const body = fitted.model.rows.slice(fitted.repeatedRows);
  return [
    `<table class="${sheet}" style="font-size:${fitted.size}pt">`,
    `<colgroup>${fitted.widths.map((width) => `<col style="width:${width}pt">`).join("")}</colgroup>`,
    head.length > 0 ? `<thead>${rowTags(head, fitted, layout)}</thead>` : "",
    `<tbody>${rowTags(body, fitted, layout)}</tbody>`,
    "</table>",
  ].join("\n");
}

function blockTag(block: LaidBlock, layout: Layout): string {
  const { page, text, table } = layout;
  switch (block.kind) {
    case "table": {
      const space = textWidth(block.sheet === "turned" ? turned(page) : page);
      return tableTag(fitTable(block.model, table, text.letterSpacing, space), block.sheet, layout);
    }
    case "title":
      return `<h1>${escapeMarkup(block.text)}</h1>`;
    case "heading":
      return `<h2 class="${block.sheet} ${block.startsPage ? "starts-page" : ""}">${escapeMarkup(block.text)}</h2>`;
    case "closing": {
      const seal = block.sealed ? `<img src="data:image/png;base64,${sealPicture()}">` : "";
      return `<p class="closing">${escapeMarkup(block.text)}${seal}</p>`;
    }
    case "paragraph":
    case "page-number":
      return `<p>${escapeMarkup(block.text)}</p>`;
  }
}

/** The report as a page to print: its layout is in its style sheet. */
export function writeHtml({ report, layout, blocks }: ComposedReport): string {
  const { watermark } = layout.furniture;
  return [
    "<!DOCTYPE html>",
    `<html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeMarkup(report.title)}</title>`,
    `<style>${pageStyle(layout)}</style></head><body>`,
    watermark === null ? "" : `<div class="watermark">${escapeMarkup(watermark)}</div>`,
    ...blocks.map((block) => blockTag(block, layout)),
    "</body></html>",
  ].join("\n");
}
