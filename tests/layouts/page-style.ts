import type { Layout } from "./layout";
import type { Borders } from "./table-layout";

function borderRules({ lines, inner, outer, style, colour, model }: Borders): string {
  const line = (width: number) => `${width}pt ${style} ${colour}`;
  if (lines === "none") return "table { border-collapse: collapse }";
  if (lines === "horizontal") {
    return `table { border-collapse: collapse; border-block: ${line(outer)} }
      td { border-block: ${line(inner)} }`;
  }
  const gap = model === "apart" ? "1.5pt" : "0";
  return `table { border: ${line(outer)}; ${
    model === "shared" ? "border-collapse: collapse" : `border-spacing: ${gap}`
  } }
    td { border: ${line(inner)} }`;
}

/** The style sheet of a page that is printed. */
export function pageStyle({ page, text, table }: Layout): string {
  const { top, right, bottom, left } = page.margins;
  const fonts = [...(text.latinFont === null ? [] : [text.latinFont]), text.font];
  const wrap = text.justified ? "text-align: justify;" : "";
  return `
    @page { size: ${page.width}mm ${page.height}mm; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm }
    @page turned { size: ${page.height}mm ${page.width}mm }
    .turned { page: turned }
    body { margin: 0; font: ${text.size}pt/${text.lineHeight} ${fonts.map((font) => `"${font}"`).join(", ")}, serif;
      letter-spacing: ${text.letterSpacing}em }
    h1 { font-size: 1.5em; text-align: center }
    h2 { font-size: 1.1em; break-after: avoid }
    p { margin: 0; text-indent: 2em; ${wrap} }
    .closing { text-align: right; padding-right: 2em; position: relative }
    .starts-page { break-before: page }
    .closing img { position: absolute; right: 0; top: -30pt; width: 90pt }
    .watermark { position: fixed; top: 40%; left: 0; width: 100%; text-align: center; z-index: -1;
      font-size: 60pt; color: #e4e4e4; transform: rotate(-35deg) }
    table { table-layout: fixed; width: 100%; line-height: 1.3 }
    ${borderRules(table.borders)}
    tr { break-inside: ${table.rowsMayBreak ? "auto" : "avoid"} }
    td { vertical-align: ${table.verticalAlign} }
    .figure { text-align: ${table.align}; ${table.wrapsFigures ? "overflow-wrap: anywhere" : ""} }
    .label { text-align: ${table.alignLabels} }
    .header { text-align: center; ${table.boldHeadings ? "font-weight: bold;" : ""}
      ${table.shadedHeadings ? "background: #e7eef7;" : ""} }
    .downwards { display: inline-block; writing-mode: vertical-rl; white-space: nowrap }
  `;
}
