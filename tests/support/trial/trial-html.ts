import { trialBlocks, type TrialBlock, type TrialReport } from "./trial-report";
import type { TrialCell, TrialTable } from "./trial-tables";

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function span({ columns, rows }: TrialCell): string {
  return `${columns > 1 ? ` colspan="${columns}"` : ""}${rows > 1 ? ` rowspan="${rows}"` : ""}`;
}

/** How a cell's text stands within its tags. */
export type CellMarkup = (text: string, each: TrialCell) => string;

const PLAIN: CellMarkup = (text) => `<p>${text}</p>`;

export function htmlTable(table: TrialTable, markup: CellMarkup = PLAIN): string {
  const rows = table.map(
    (row) =>
      `<tr>${row.map((each) => `<td${span(each)}>${markup(each.text, each)}</td>`).join("")}</tr>`,
  );
  return `<table border="1">${rows.join("\n")}</table>`;
}

/** The report's own part of a page. */
export function htmlBody(
  report: TrialReport,
  table: (each: TrialTable) => string = (each) => htmlTable(each),
): string {
  const block = (each: TrialBlock): string => {
    if (each.kind === "table") return table(each.table);
    return each.kind === "title" ? `<h1>${each.text}</h1>` : `<p>${each.text}</p>`;
  };
  return trialBlocks(report).map(block).join("\n");
}

export function htmlPage(body: string, head = '<meta charset="utf-8">'): Uint8Array {
  return encode(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`);
}

/** A page that holds the report and nothing else. */
export function page(report: TrialReport): Uint8Array {
  return htmlPage(htmlBody(report));
}
