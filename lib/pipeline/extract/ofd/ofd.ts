import type { Extracted, FormatReader } from "@/lib/pipeline/extract/format-reader";
import { unreadPageNote } from "@/lib/pipeline/extract/paged/unread-page";
import { buildPagedDocument } from "@/lib/pipeline/extract/paged/build-paged-document";
import { unzipParts, zipEntryNames } from "@/lib/pipeline/extract/unzip-parts";
import { childOf, childrenOf, type XmlNode, xmlTree } from "@/lib/pipeline/extract/xml-tree";
import { isZip } from "@/lib/pipeline/extract/zip-signature";
import { LIMITS } from "@/lib/pipeline/limits";
import { cannotRead } from "@/lib/pipeline/read-failure";
import { numbersOf } from "./numbers";
import { type OfdPage, readPage } from "./page";

/** Fewer characters than this beside images, and a page is a scan. */
const FEWEST_GLYPHS = 20;

const normal = (name: string) => name.replaceAll("\\", "/").replace(/^\/+/u, "");

/** A location as files give it: from the package's root with a slash, else from the file's own folder. */
export function resolveLocation(base: string, location: string): string {
  const parts = location.startsWith("/") ? [] : base.split("/").slice(0, -1);
  for (const part of normal(location).split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** The XML parts of a package by name. A name only ever finds a part of the same package. */
class Package {
  private readonly parts: ReadonlyMap<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    const parts = unzipParts(bytes, (name) => /\.xml$/iu.test(name));
    this.parts = new Map([...parts].map(([name, part]) => [normal(name), part]));
  }

  tree(name: string): XmlNode | null {
    const part = this.parts.get(name);
    return part === undefined ? null : xmlTree(part);
  }
}

function physicalBox(area: XmlNode | undefined): number[] {
  return numbersOf(childOf(area, "PhysicalBox")?.text);
}

function readDocument(file: Package, root: string, first: number): OfdPage[] {
  const document = file.tree(root);
  if (document === null) return [];
  const common = childOf(document, "CommonData");
  const size = physicalBox(childOf(common, "PageArea"));
  const templates = new Map(
    childrenOf(common, "TemplatePage").map(({ element }) => [
      element.attribute("ID") ?? "",
      resolveLocation(root, element.attribute("BaseLoc") ?? ""),
    ]),
  );
  const pages = childrenOf(childOf(document, "Pages"), "Page");
  if (pages.length > LIMITS.pages) throw cannotRead("too-large");
  return pages.flatMap(({ element }, index): OfdPage[] => {
    const content = file.tree(resolveLocation(root, element.attribute("BaseLoc") ?? ""));
    if (content === null) return [];
    const own = physicalBox(childOf(content, "Area"));
    const below = childrenOf(content, "Template").flatMap((template) => {
      const name = templates.get(template.element.attribute("TemplateID") ?? "");
      return name === undefined ? [] : (file.tree(name) ?? []);
    });
    return [readPage(first + index, own.length === 4 ? own : size, [...below, content])];
  });
}

/**
 * OFD, the fixed layout of public bodies (GB/T 33190-2016): a ZIP of XML parts with text objects and
 * paths in millimetres.
 *
 * @throws {CannotRead} `damaged` without a document in it, `needs-ocr` where all pages are images
 */
function readOfd(bytes: Uint8Array): Extracted {
  const file = new Package(bytes);
  const roots = childrenOf(file.tree("OFD.xml") ?? undefined, "DocBody").flatMap(
    (body) => childOf(body, "DocRoot")?.text.trim() ?? [],
  );
  const pages: OfdPage[] = [];
  for (const root of roots) {
    pages.push(...readDocument(file, resolveLocation("", root), pages.length + 1));
  }
  if (pages.length === 0) throw cannotRead("damaged");
  const unread = pages.filter(
    ({ content, images }) => images > 0 && content.glyphs.length < FEWEST_GLYPHS,
  );
  if (unread.length === pages.length) throw cannotRead("needs-ocr");
  const { document } = buildPagedDocument(
    pages.map(({ content }) => content),
    "ofd",
  );
  return {
    document,
    diagnostics: unread.map(({ content }) => unreadPageNote(content.number)),
    isPartial: unread.length > 0,
  };
}

export const OFD_READER: FormatReader = {
  recognises: (bytes) =>
    isZip(bytes) && zipEntryNames(bytes).some((name) => normal(name) === "OFD.xml"),
  read: readOfd,
};
