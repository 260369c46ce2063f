import { unzipParts } from "@/lib/pipeline/extract/unzip-parts";
import { type XmlNode, xmlTree } from "@/lib/pipeline/extract/xml-tree";

/** A part's name as it is looked up: with slashes, and none before it. */
export const partName = (name: string) => name.replaceAll("\\", "/").replace(/^\/+/u, "");

/** A location as files give it: from the package's root with a slash, else from the file's own folder. */
export function resolveLocation(base: string, location: string): string {
  const parts = location.startsWith("/") ? [] : base.split("/").slice(0, -1);
  for (const part of partName(location).split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** The parts of an OFD file by name. A name only ever finds a part of the same package. */
export class OfdPackage {
  private readonly xml: ReadonlyMap<string, Uint8Array>;

  /** @throws {CannotRead} as `unzipParts` */
  constructor(private readonly bytes: Uint8Array) {
    this.xml = this.unpack((name) => /\.xml$/iu.test(name));
  }

  private unpack(wanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> {
    const parts = unzipParts(this.bytes, (name) => wanted(partName(name)));
    return new Map([...parts].map(([name, part]) => [partName(name), part]));
  }

  /**
   * The tree of an XML part, or null without it.
   *
   * @throws {CannotRead} as `xmlTree`
   */
  tree(name: string): XmlNode | null {
    const part = this.xml.get(name);
    return part === undefined ? null : xmlTree(part);
  }

  /**
   * Parts that are no XML, unpacked only now.
   *
   * @throws {CannotRead} as `unzipParts`
   */
  files(names: ReadonlySet<string>): ReadonlyMap<string, Uint8Array> {
    return this.unpack((name) => names.has(name));
  }
}
