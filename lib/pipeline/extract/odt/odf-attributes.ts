import type { XmlElement } from "@/lib/pipeline/extract/read-xml";

/** An attribute that counts from 1; what is none means 1. */
export function repeatCount(element: XmlElement, name: string): number {
  const value = Number(element.attribute(name) ?? 1);
  return Number.isInteger(value) && value > 0 ? value : 1;
}
