import type { Label } from "./form";

/** A label of a form, with the variants met in real reports. */
export function label(zh: string, en: string, ...variants: string[]): Label {
  return { zh, en, variants };
}
