import { readXml } from "@/lib/pipeline/extract/read-xml";
import type { DateSystem } from "./format-date";

export interface SheetEntry {
  readonly relationshipId: string;
  readonly isHidden: boolean;
}

export interface Workbook {
  /** In the order of their tabs. */
  readonly sheets: readonly SheetEntry[];
  readonly dateSystem: DateSystem;
}

/** What xl/workbook.xml says. */
export function readWorkbook(part: Uint8Array): Workbook {
  const sheets: SheetEntry[] = [];
  let dateSystem: DateSystem = 1900;
  readXml(part, {
    open: (element) => {
      if (
        element.name === "workbookPr" &&
        /^(?:1|true)$/u.test(element.attribute("date1904") ?? "")
      )
        dateSystem = 1904;
      if (element.name !== "sheet") return;
      const state = element.attribute("state") ?? "visible";
      const relationshipId = element.attribute("id") ?? "";
      sheets.push({ relationshipId, isHidden: state !== "visible" });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { sheets, dateSystem };
}

const WORKSHEET = /\/worksheet$/u;

/** A target as the name of a part, in lower case: relative to xl/, or from the root. */
function partOf(target: string): string {
  const path = target.replaceAll("\\", "/").toLowerCase();
  return path.startsWith("/") ? path.slice(1) : `xl/${path.replace(/^\.\//u, "")}`;
}

/**
 * The parts of the worksheets by the ids of their relationships, of xl/_rels/workbook.xml.rels.
 * Charts that fill a sheet and macros are sheets too, and not among them.
 */
export function readWorksheetParts(part: Uint8Array): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  readXml(part, {
    open: (element) => {
      if (element.name !== "Relationship" || !WORKSHEET.test(element.attribute("Type") ?? ""))
        return;
      parts.set(element.attribute("Id") ?? "", partOf(element.attribute("Target") ?? ""));
    },
    close: () => undefined,
    text: () => undefined,
  });
  return parts;
}
