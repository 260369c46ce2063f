import { childOf, childrenOf, type XmlNode } from "@/lib/pipeline/extract/xml-tree";
import { type OfdPackage, resolveLocation } from "./package";

/** Where the file of each image lies in the package, by the ID by which objects refer to it. */
export type MediaFiles = ReadonlyMap<string, string>;

/**
 * The images that lists of resources name (GB/T 33190-2016, 7.9): MediaFile is looked for in the
 * folder BaseLoc, which is given from the list's own.
 *
 * @param parent the element that refers to the lists
 * @param base the part that the element stands in
 * @param names of the elements that refer to one
 */
export function mediaFiles(
  file: OfdPackage,
  parent: XmlNode | undefined,
  base: string,
  names: readonly string[],
): MediaFiles {
  const media = new Map<string, string>();
  for (const reference of names.flatMap((name) => childrenOf(parent, name))) {
    const list = resolveLocation(base, reference.text.trim());
    const resources = file.tree(list) ?? undefined;
    const folder = resolveLocation(list, `${resources?.element.attribute("BaseLoc") ?? ""}/`);
    for (const item of childrenOf(childOf(resources, "MultiMedias"), "MultiMedia")) {
      const location = childOf(item, "MediaFile")?.text.trim() ?? "";
      const id = item.element.attribute("ID");
      if (id !== undefined) media.set(id, resolveLocation(`${folder}/`, location));
    }
  }
  return media;
}
