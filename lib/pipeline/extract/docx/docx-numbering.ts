import {
  type ListDefinitions,
  type ListLevel,
  NO_LISTS,
} from "@/lib/pipeline/extract/list-counter";
import type { XmlPart } from "./xml-part";

/** @param numbering the part word/numbering.xml, where there is one */
export function readDocxLists(numbering: XmlPart | undefined): ListDefinitions {
  if (numbering === undefined) return NO_LISTS;
  const abstractOf = new Map<string, string>();
  const levelsOf = new Map<string, Map<number, ListLevel>>();
  const restartsOf = new Map<string, Map<number, number>>();
  let levels: Map<number, ListLevel> | null = null;
  let level: ListLevel | null = null;
  let num: string | null = null;
  let overridden = 0;

  numbering({
    open: (element) => {
      const { name } = element;
      const value = element.attribute("val") ?? "";
      if (name === "abstractNum") {
        levels = new Map();
        levelsOf.set(element.attribute("abstractNumId") ?? "", levels);
      } else if (name === "num") {
        num = element.attribute("numId") ?? null;
      } else if (name === "abstractNumId" && num !== null) {
        abstractOf.set(num, value);
      } else if (name === "lvlOverride") {
        overridden = Number(element.attribute("ilvl") ?? 0);
      } else if (name === "startOverride" && num !== null) {
        const restarts = restartsOf.get(num) ?? new Map<number, number>();
        restartsOf.set(num, restarts.set(overridden, Number(value)));
      } else if (name === "lvl" && num === null) {
        level = { format: "decimal", text: "", start: 1, isLegal: false };
        levels?.set(Number(element.attribute("ilvl") ?? 0), level);
      } else if (level !== null) {
        if (name === "numFmt") level.format = value;
        if (name === "lvlText") level.text = value;
        if (name === "start") level.start = Number(value);
        if (name === "isLgl") level.isLegal = value !== "0" && value !== "false";
      }
    },
    close: ({ name }) => {
      if (name === "lvl") level = null;
      if (name === "abstractNum") levels = null;
      if (name === "num") num = null;
    },
    text: () => undefined,
  });
  return { abstractOf, levelsOf, restartsOf };
}
