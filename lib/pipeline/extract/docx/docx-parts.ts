import { cannotRead } from "@/lib/pipeline/read-failure";
import type { XmlPart } from "./xml-part";

/** The parts of a Word document that its text is read from ([ISO 29500-2]). */
export interface DocxParts {
  readonly main: XmlPart;
  readonly styles: XmlPart | undefined;
  readonly numbering: XmlPart | undefined;
}

/** Gives parts of a package by their names in the standard, as `partName` writes them. */
export type PartSource = (names: ReadonlySet<string>) => ReadonlyMap<string, XmlPart>;

const ROOT_RELATIONSHIPS = "_rels/.rels";
/** Where nearly all producers put the main part. */
const USUAL_MAIN = "word/document.xml";
const USUAL_PARTS = new Set([
  ROOT_RELATIONSHIPS,
  USUAL_MAIN,
  "word/_rels/document.xml.rels",
  "word/styles.xml",
  "word/numbering.xml",
]);

/** A part's name in the standard; some producers write backslashes or capitals. */
export function partName(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//u, "").toLowerCase();
}

/** A part's name from where a relationship says it is, seen from the folder of the source. */
function resolved(folder: string, target: string): string {
  const path = /^[\\/]/u.test(target) ? target : `${folder}/${target}`;
  const steps: string[] = [];
  for (const step of partName(path).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** Parts by the last word of the kind of relationship, such as "styles"; nothing outside the file. */
function readRelationships(part: XmlPart | undefined, folder: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  if (part === undefined) return targets;
  part({
    open: (element) => {
      const kind = /[^/]*$/u.exec(element.attribute("Type") ?? "")?.[0] ?? "";
      const target = element.attribute("Target");
      if (element.name !== "Relationship" || target === undefined || targets.has(kind)) return;
      if (element.attribute("TargetMode") !== "External") {
        targets.set(kind, resolved(folder, target));
      }
    },
    close: () => undefined,
    text: () => undefined,
  });
  return targets;
}

/**
 * @throws {CannotRead} `damaged` without a main part, or when the package or a list of relationships
 *   can't be read
 */
export function readDocxParts(partsOf: PartSource): DocxParts {
  const parts = new Map(partsOf(USUAL_PARTS));
  const add = (names: ReadonlySet<string>) => {
    for (const [name, part] of partsOf(names)) parts.set(name, part);
  };
  const root = readRelationships(parts.get(ROOT_RELATIONSHIPS), "");
  const mainName = root.get("officeDocument") ?? USUAL_MAIN;
  const [, folder = "", file = ""] = /^(?:(.*)\/)?([^/]*)$/u.exec(mainName) ?? [];
  const relationshipsName = `${folder === "" ? "" : `${folder}/`}_rels/${file}.rels`;
  if (mainName !== USUAL_MAIN) add(new Set([mainName, relationshipsName]));
  const relationships = readRelationships(parts.get(relationshipsName), folder);
  const names = ["styles", "numbering"].map(
    (kind) => relationships.get(kind) ?? resolved(folder, `${kind}.xml`),
  );
  if (names.some((name) => !USUAL_PARTS.has(name))) add(new Set(names));
  const main = parts.get(mainName);
  if (main === undefined) throw cannotRead("damaged");
  return { main, styles: parts.get(names[0] ?? ""), numbering: parts.get(names[1] ?? "") };
}
