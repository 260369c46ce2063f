import type { XmlElement } from "@/lib/pipeline/extract/read-xml";

/** A property that is there is on, unless its value says otherwise ([ISO 29500-1] 17.17.4). */
export function isOn(element: XmlElement): boolean {
  return !/^(?:0|false|off)$/u.test(element.attribute("val") ?? "");
}
