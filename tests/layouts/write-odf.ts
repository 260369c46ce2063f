import { escapeMarkup } from "@/lib/sample/write/escape-markup";
import type { ComposedReport, LaidBlock, Sheet } from "./composed-report";
import { fitTable } from "./fit-table";
import type { Layout } from "./layout";
import { OdfStyleSheet } from "./odf-style-sheet";
import { defaultStyle, fontSize, MASTER_PAGE, odfPageLayout, paragraphStyles } from "./odf-styles";
import { odfTable } from "./odf-table";
import type { PageFurniture } from "./page-furniture";
import { textWidth, turned } from "./page-layout";
import { sealPicture } from "./seal";

const NAMESPACES = [
  ["office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"],
  ["style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"],
  ["text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"],
  ["table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"],
  ["draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"],
  ["fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"],
  ["svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"],
]
  .map(([prefix = "", name = ""]) => `xmlns:${prefix}="${name}"`)
  .join(" ");

function paragraph(style: string, content: string): string {
  return `<text:p text:style-name="${style}">${content}</text:p>`;
}

/** A shape, not a frame: only shapes can be turned. */
function watermark(text: string | null): string {
  if (text === null) return "";
  return `<draw:custom-shape draw:style-name="behind" text:anchor-type="paragraph" svg:width="150mm"
    svg:height="30mm" draw:transform="rotate(0.6) translate(20mm 190mm)">${paragraph(
      "watermark",
      `<text:span text:style-name="pale">${escapeMarkup(text)}</text:span>`,
    )}<draw:enhanced-geometry svg:viewBox="0 0 21600 21600" draw:type="rectangle"
    draw:enhanced-path="M 0 0 L 21600 0 21600 21600 0 21600 0 0 Z N"/></draw:custom-shape>`;
}

function masterPage(sheet: Sheet, furniture: PageFurniture): string {
  const { runningHead, pageNumber } = furniture;
  const head = escapeMarkup(runningHead ?? "") + watermark(furniture.watermark);
  const foot = (pageNumber ?? "")
    .replace("%", '<text:page-number text:select-page="current">1</text:page-number>')
    .replace("#", "<text:page-count>1</text:page-count>");
  return `<style:master-page style:name="${MASTER_PAGE[sheet]}" style:page-layout-name="${sheet}">
    ${head === "" ? "" : `<style:header>${paragraph("running-head", head)}</style:header>`}
    ${foot === "" ? "" : `<style:footer>${paragraph("page-number", foot)}</style:footer>`}
  </style:master-page>`;
}

/** Near the right margin, where the name stands. */
function sealFrame({ page }: Layout): string {
  const x = page.width - page.margins.left - page.margins.right - 50;
  return `<draw:frame draw:style-name="before" text:anchor-type="paragraph" svg:x="${x}mm"
    svg:y="-10mm" svg:width="32mm" svg:height="32mm"><draw:image><office:binary-data>${sealPicture()}</office:binary-data></draw:image></draw:frame>`;
}

/** Pages change before a heading whose sheet is not that of what comes before it. */
function styleOf({ kind, sheet, startsPage }: LaidBlock, before: Sheet): string {
  if (kind === "heading" && sheet !== before) return `heading-${sheet}`;
  return startsPage ? "heading-on-new-page" : kind;
}

function blockElement(
  block: LaidBlock,
  before: Sheet,
  layout: Layout,
  styles: OdfStyleSheet,
): string {
  if (block.kind !== "table") {
    const seal = block.sealed ? sealFrame(layout) : "";
    return paragraph(styleOf(block, before), seal + escapeMarkup(block.text));
  }
  const space = textWidth(block.sheet === "turned" ? turned(layout.page) : layout.page);
  const fitted = fitTable(block.model, layout.table, layout.text.letterSpacing, space);
  return odfTable(fitted, layout, styles) + paragraph("after-table", "");
}

const WATERMARK_STYLE = `<style:style style:name="pale" style:family="text">
  <style:text-properties fo:color="#e4e4e4" ${fontSize(60)}/></style:style>`;

const GRAPHIC_STYLES = (["background", "foreground"] as const)
  .map(
    (through) =>
      `<style:style style:name="${through === "background" ? "behind" : "before"}"
        style:family="graphic"><style:graphic-properties draw:stroke="none" draw:fill="none"
        style:wrap="run-through" style:run-through="${through}" style:vertical-pos="from-top"
        style:vertical-rel="paragraph" style:horizontal-pos="from-left"
        style:horizontal-rel="paragraph"/></style:style>`,
  )
  .join("");

/** The report as a flat OpenDocument text, which LibreOffice takes to any of its formats. */
export function writeOdf({ layout, blocks }: ComposedReport): string {
  const styles = new OdfStyleSheet();
  const elements = blocks.map((block, index) =>
    blockElement(block, blocks[index - 1]?.sheet ?? "upright", layout, styles),
  );
  const { page, furniture } = layout;
  const fonts = new Set([layout.text.font, layout.text.latinFont ?? layout.text.font]);
  const faces = [...fonts].map(
    (font) => `<style:font-face style:name="${font}" svg:font-family="'${font}'"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls>${faces.join("")}</office:font-face-decls>
<office:styles>${defaultStyle(layout)}${paragraphStyles(layout)}</office:styles>
<office:automatic-styles>${GRAPHIC_STYLES}${WATERMARK_STYLE}${odfPageLayout("upright", page, furniture)}${odfPageLayout("turned", turned(page), furniture)}${styles.elements}</office:automatic-styles>
<office:master-styles>${masterPage("upright", furniture)}${masterPage("turned", furniture)}</office:master-styles>
<office:body><office:text>${elements.join("\n")}</office:text></office:body>
</office:document>`;
}
