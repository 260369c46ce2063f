import type { Layout } from "./layout";
import type { PageFurniture } from "./page-furniture";
import type { PageLayout } from "./page-layout";
import type { TableLayout } from "./table-layout";

/** Above and below a running head or foot, in millimetres. */
const HEAD = 8;

/** A style of one family; `properties` are its elements. */
function style(family: string, name: string, properties: string, attributes = ""): string {
  return `<style:style style:name="${name}" style:family="${family}" ${attributes}>${properties}</style:style>`;
}

function paragraphStyle(name: string, paragraph: string, text = "", attributes = ""): string {
  return style(
    "paragraph",
    name,
    `<style:paragraph-properties ${paragraph}/><style:text-properties ${text}/>`,
    attributes,
  );
}

/** The size of a font in each of the two scripts that a report mixes. */
export function fontSize(points: number): string {
  return `fo:font-size="${points}pt" style:font-size-asian="${points}pt"`;
}

const BOLD = 'fo:font-weight="bold" style:font-weight-asian="bold"';

/** A document begins on the sheet that is called Standard. */
export const MASTER_PAGE = { upright: "Standard", turned: "Turned" } as const;

const ALIGN = { left: "start", center: "center", right: "end" } as const;

function cellStyles({ align, alignLabels, boldHeadings }: TableLayout): string {
  const centred = 'fo:text-align="center"';
  const line = 'fo:line-height="130%"';
  return [
    paragraphStyle("figure", `fo:text-align="${ALIGN[align]}" ${line}`),
    paragraphStyle("label", `fo:text-align="${ALIGN[alignLabels]}" ${line}`),
    paragraphStyle("spare", line),
    paragraphStyle("caption", line),
    paragraphStyle("header", `${centred} ${line}`, boldHeadings ? BOLD : ""),
  ].join("");
}

/** The styles of paragraphs; sizes within tables are those of the table. */
export function paragraphStyles({ text, table, furniture }: Layout): string {
  const { size, justified } = text;
  const line = `fo:line-height="${text.lineHeight * 100}%"`;
  const centred = 'fo:text-align="center"';
  const heading = `${line} fo:keep-with-next="always" fo:margin-top="6pt" fo:margin-bottom="6pt"`;
  const bold = (times: number) => `${BOLD} ${fontSize(size * times)}`;
  return [
    paragraphStyle("title", `${centred} fo:margin-bottom="12pt"`, bold(1.5)),
    paragraphStyle("heading", heading, bold(1.1)),
    paragraphStyle("heading-on-new-page", `${heading} fo:break-before="page"`, bold(1.1)),
    ...(["upright", "turned"] as const).map((sheet) =>
      paragraphStyle(
        `heading-${sheet}`,
        heading,
        bold(1.1),
        `style:master-page-name="${MASTER_PAGE[sheet]}"`,
      ),
    ),
    paragraphStyle(
      "paragraph",
      `${line} fo:text-indent="${size * 2}pt" fo:text-align="${justified ? "justify" : "start"}"`,
    ),
    paragraphStyle("closing", `${line} fo:text-align="end" fo:margin-right="${size * 2}pt"`),
    paragraphStyle("after-table", 'fo:line-height="100%"', fontSize(4)),
    paragraphStyle("running-head", centred, fontSize(9)),
    paragraphStyle(
      "page-number",
      `fo:text-align="${ALIGN[furniture.pageNumberAlign]}"`,
      fontSize(9),
    ),
    paragraphStyle("watermark", centred),
    cellStyles(table),
  ].join("\n");
}

/** What text is set in where its style says nothing else. */
export function defaultStyle({ text }: Layout): string {
  const latin = text.latinFont ?? text.font;
  const spacing = `fo:letter-spacing="${text.letterSpacing * text.size}pt"`;
  return `<style:default-style style:family="paragraph">
    <style:paragraph-properties style:writing-mode="lr-tb" fo:orphans="2" fo:widows="2"/>
    <style:text-properties style:font-name="${latin}" style:font-name-asian="${text.font}"
      ${fontSize(text.size)} ${spacing} fo:language="en" fo:country="US"
      style:language-asian="zh" style:country-asian="CN"/>
  </style:default-style>`;
}

/** The sheet, with room for what runs along the top and bottom of every page. */
export function odfPageLayout(name: string, page: PageLayout, furniture: PageFurniture): string {
  const { top, right, bottom, left } = page.margins;
  const landscape = page.width > page.height ? "landscape" : "portrait";
  const room = (has: boolean, side: "bottom" | "top") =>
    has
      ? `<style:header-footer-properties fo:min-height="${HEAD}mm" fo:margin-${side}="2mm"/>`
      : "";
  const hasHead = furniture.runningHead !== null || furniture.watermark !== null;
  return `<style:page-layout style:name="${name}">
    <style:page-layout-properties fo:page-width="${page.width}mm" fo:page-height="${page.height}mm"
      style:print-orientation="${landscape}" fo:margin-top="${top - HEAD}mm"
      fo:margin-bottom="${bottom - HEAD}mm" fo:margin-left="${left}mm" fo:margin-right="${right}mm"/>
    <style:header-style>${room(hasHead, "bottom")}</style:header-style>
    <style:footer-style>${room(furniture.pageNumber !== null, "top")}</style:footer-style>
  </style:page-layout>`;
}
