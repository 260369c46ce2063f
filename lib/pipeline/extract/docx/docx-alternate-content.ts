import { COMPATIBILITY } from "./docx-namespaces";
import type { XmlElement } from "@/lib/pipeline/extract/read-xml";

/**
 * Extensions, by the prefixes that all producers use, whose content is Word's own paragraphs and
 * runs, or drawings, which have no text.
 */
const UNDERSTOOD = /^(?:w1[0-6]|wp14|wps|wpg|wpc|wpi|a14|am3d|v|o)$/u;

/** Tells which of the alternatives that a producer offers is shown ([ISO 29500-3] 9.3): only one. */
export class AlternateContent {
  /** Whether one was chosen, for each that is open. */
  private readonly chosen: boolean[] = [];

  /** Whether what begins here is an alternative that is not the chosen one. */
  isLeftOut(element: XmlElement): boolean {
    const { name, namespace } = element;
    if (namespace !== COMPATIBILITY) return false;
    if (name === "AlternateContent") this.chosen.push(false);
    if (name !== "Choice" && name !== "Fallback") return false;
    const prefixes = (element.attribute("Requires") ?? "").split(/\s+/u).filter(Boolean);
    const isUnderstood = prefixes.every((prefix) => UNDERSTOOD.test(prefix));
    if (this.chosen.at(-1) === true || !isUnderstood) return true;
    this.chosen[this.chosen.length - 1] = true;
    return false;
  }

  close({ name, namespace }: XmlElement): void {
    if (namespace === COMPATIBILITY && name === "AlternateContent") this.chosen.pop();
  }
}
