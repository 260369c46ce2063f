import { strToU8, zipSync } from "fflate";
import { isWideCharacter } from "@/lib/pipeline/extract/paged/compose";
import type { PageContent } from "@/lib/pipeline/extract/paged/page-content";

const MM = 25.4 / 72;
const mm = (points: number) => (points * MM).toFixed(4);
const NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"';

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** One text object a glyph, as converters from PDF write them. */
function textObjects({ glyphs }: PageContent): string[] {
  return glyphs.map(({ text, box: [x0, y0, x1, y1] }, index) => {
    const boundary = [x0, y0, x1 - x0, y1 - y0].map(mm).join(" ");
    // A font's size is its em, as wide as a Chinese character and two digits.
    const em = isWideCharacter(text) ? x1 - x0 : 2 * (x1 - x0);
    const size = mm(em);
    const baseline = mm((y1 - y0 - em) / 2 + em * 0.85);
    return `<ofd:TextObject ID="${index + 1000}" Boundary="${boundary}" Font="1" Size="${size}"><ofd:TextCode X="0" Y="${baseline}">${escaped(text)}</ofd:TextCode></ofd:TextObject>`;
  });
}

function pathObject(id: number, x0: number, y0: number, x1: number, y1: number): string {
  const boundary = [x0, y0, Math.max(0.1, x1 - x0), Math.max(0.1, y1 - y0)].map(mm).join(" ");
  return `<ofd:PathObject ID="${id}" Boundary="${boundary}" LineWidth="0.2"><ofd:AbbreviatedData>M 0 0 L ${mm(x1 - x0)} ${mm(y1 - y0)}</ofd:AbbreviatedData></ofd:PathObject>`;
}

function pathObjects({ horizontal, vertical }: PageContent): string[] {
  return [
    ...horizontal.map(({ y, x0, x1 }, index) => pathObject(50_000 + index, x0, y, x1, y)),
    ...vertical.map(({ x, y0, y1 }, index) => pathObject(80_000 + index, x, y0, x, y1)),
  ];
}

function contentXml(objects: readonly string[], size: string, template = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?><ofd:Page ${NAMESPACE}><ofd:Area><ofd:PhysicalBox>${size}</ofd:PhysicalBox></ofd:Area>${template}<ofd:Content><ofd:Layer ID="2">${objects.join("")}</ofd:Layer></ofd:Content></ofd:Page>`;
}

/** What a page says in parts of its own instead of glyphs and lines. */
export interface OfdPageParts {
  readonly objects: string;
}

/** An image that pages refer to. */
export interface OfdImage {
  readonly id: number;
  /** As MediaFile gives it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An image on a page, by its Boundary in millimetres and what else it says. */
export function imageObject(resource: number, boundary: string, others = ""): string {
  return `<ofd:ImageObject ID="${resource + 500}" ResourceID="${resource}" Boundary="${boundary}" ${others}/>`;
}

function resourcesXml(images: readonly OfdImage[]): string {
  const media = images.map(
    ({ id, name }) =>
      `<ofd:MultiMedia ID="${id}" Type="Image"><ofd:MediaFile>${name}</ofd:MediaFile></ofd:MultiMedia>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><ofd:Res ${NAMESPACE} BaseLoc="Res"><ofd:MultiMedias>${media.join("")}</ofd:MultiMedias></ofd:Res>`;
}

/** An OFD file of pages, by the standard (GB/T 33190-2016): the lines of each page in its template. */
export function ofdFile(
  pages: readonly (PageContent | OfdPageParts)[],
  images: readonly OfdImage[] = [],
): Uint8Array {
  const parts: Record<string, Uint8Array> = {};
  const add = (name: string, text: string) => {
    parts[name] = strToU8(text);
  };
  add(
    "OFD.xml",
    `<?xml version="1.0" encoding="UTF-8"?><ofd:OFD ${NAMESPACE} Version="1.1" DocType="OFD"><ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
  );
  pages.forEach((page, index) => {
    if ("objects" in page) {
      add(`Doc_0/Pages/Page_${index}/Content.xml`, contentXml([page.objects], "0 0 210 297"));
      return;
    }
    const size = `0 0 ${mm(page.width)} ${mm(page.height)}`;
    const template = `<ofd:Template TemplateID="${index + 10}" ZOrder="Background"/>`;
    add(`Doc_0/Tpls/Tpl_${index}/Content.xml`, contentXml(pathObjects(page), size));
    add(`Doc_0/Pages/Page_${index}/Content.xml`, contentXml(textObjects(page), size, template));
  });
  const numbers = pages.map((_, index) => index);
  const templates = numbers.map(
    (index) => `<ofd:TemplatePage ID="${index + 10}" BaseLoc="Tpls/Tpl_${index}/Content.xml"/>`,
  );
  const list = numbers.map(
    (index) => `<ofd:Page ID="${index + 1}" BaseLoc="Pages/Page_${index}/Content.xml"/>`,
  );
  add(
    "Doc_0/Document.xml",
    `<?xml version="1.0" encoding="UTF-8"?><ofd:Document ${NAMESPACE}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>${templates.join("")}</ofd:CommonData><ofd:Pages>${list.join("")}</ofd:Pages></ofd:Document>`,
  );
  add("Doc_0/DocumentRes.xml", resourcesXml(images));
  for (const { name, bytes } of images) parts[`Doc_0/Res/${name}`] = bytes;
  return zipSync(parts);
}
