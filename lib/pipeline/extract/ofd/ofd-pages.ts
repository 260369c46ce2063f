import { childOf, childrenOf, type XmlNode } from "@/lib/pipeline/extract/xml-tree";
import { LIMITS } from "@/lib/pipeline/limits";
import { cannotRead } from "@/lib/pipeline/read-failure";
import { type MediaFiles, mediaFiles } from "./media";
import { numbersOf } from "./numbers";
import { type OfdPackage, resolveLocation } from "./package";
import { type OfdPage, readPage } from "./page";

/** A page with the files of the images that it may show. */
export interface FiledPage extends OfdPage {
  readonly media: MediaFiles;
  /** The document lists it, and the file has no part for it. */
  readonly isMissing: boolean;
}

function physicalBox(area: XmlNode | undefined): number[] {
  return numbersOf(childOf(area, "PhysicalBox")?.text);
}

function documentPages(file: OfdPackage, root: string, first: number): FiledPage[] {
  const document = file.tree(root);
  if (document === null) return [];
  const common = childOf(document, "CommonData");
  const size = physicalBox(childOf(common, "PageArea"));
  const shared = mediaFiles(file, common, root, ["PublicRes", "DocumentRes"]);
  const templates = new Map(
    childrenOf(common, "TemplatePage").map(({ element }) => [
      element.attribute("ID") ?? "",
      resolveLocation(root, element.attribute("BaseLoc") ?? ""),
    ]),
  );
  const pages = childrenOf(childOf(document, "Pages"), "Page");
  if (pages.length > LIMITS.pages) throw cannotRead("too-large");
  return pages.map(({ element }, index): FiledPage => {
    const name = resolveLocation(root, element.attribute("BaseLoc") ?? "");
    const content = file.tree(name);
    const number = first + index;
    if (content === null) return { ...readPage(number, size, []), media: shared, isMissing: true };
    const own = physicalBox(childOf(content, "Area"));
    const below = childrenOf(content, "Template").flatMap((template) => {
      const part = templates.get(template.element.attribute("TemplateID") ?? "");
      return part === undefined ? [] : (file.tree(part) ?? []);
    });
    const page = readPage(number, own.length === 4 ? own : size, [...below, content]);
    const media = new Map([...shared, ...mediaFiles(file, content, name, ["PageRes"])]);
    return { ...page, media, isMissing: false };
  });
}

/**
 * The pages of all documents in an OFD file, one after the other.
 *
 * @throws {CannotRead} `damaged`, `too-large`
 */
export function pagesOf(file: OfdPackage): FiledPage[] {
  const roots = childrenOf(file.tree("OFD.xml") ?? undefined, "DocBody").flatMap(
    (body) => childOf(body, "DocRoot")?.text.trim() ?? [],
  );
  const pages: FiledPage[] = [];
  for (const root of roots) {
    pages.push(...documentPages(file, resolveLocation("", root), pages.length + 1));
  }
  return pages;
}
