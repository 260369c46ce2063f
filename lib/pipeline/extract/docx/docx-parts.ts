import { cannotRead } from "@/lib/pipeline/read-failure";
import { readXml } from "@/lib/pipeline/extract/read-xml";
import { unzipParts } from "@/lib/pipeline/extract/unzip-parts";

/** The parts of a Word document that its text is read from ([ISO 29500-2]). */
export interface DocxParts {
  readonly main: Uint8Array;
  readonly styles: Uint8Array | undefined;
  readonly numbering: Uint8Array | undefined;
}

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

/** Parts of a ZIP by their names in the standard; some producers write backslashes or capitals. */
function partName(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//u, "").toLowerCase();
}

function unzipNamed(bytes: Uint8Array, names: ReadonlySet<string>): Map<string, Uint8Array> {
  const parts = unzipParts(bytes, (name) => names.has(partName(name)));
  return new Map([...parts].map(([name, part]) => [partName(name), part]));
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
function readRelationships(
  part: Uint8Array | undefined,
  folder: string,
): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  if (part === undefined) return targets;
  readXml(part, {
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
 * @throws {CannotRead} `damaged` without a main part, or when the ZIP or a list of relationships
 *   can't be read
 */
export function readDocxParts(bytes: Uint8Array): DocxParts {
  let parts = unzipNamed(bytes, USUAL_PARTS);
  const root = readRelationships(parts.get(ROOT_RELATIONSHIPS), "");
  const mainName = root.get("officeDocument") ?? USUAL_MAIN;
  const [, folder = "", file = ""] = /^(?:(.*)\/)?([^/]*)$/u.exec(mainName) ?? [];
  const relationshipsName = `${folder === "" ? "" : `${folder}/`}_rels/${file}.rels`;
  if (mainName !== USUAL_MAIN) {
    parts = unzipNamed(bytes, new Set([mainName, relationshipsName]));
  }
  const relationships = readRelationships(parts.get(relationshipsName), folder);
  const names = ["styles", "numbering"].map(
    (kind) => relationships.get(kind) ?? resolved(folder, `${kind}.xml`),
  );
  if (names.some((name) => !USUAL_PARTS.has(name))) {
    for (const [name, part] of unzipNamed(bytes, new Set(names))) parts.set(name, part);
  }
  const main = parts.get(mainName);
  if (main === undefined) throw cannotRead("damaged");
  return { main, styles: parts.get(names[0] ?? ""), numbering: parts.get(names[1] ?? "") };
}
