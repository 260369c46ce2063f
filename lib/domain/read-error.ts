import { z } from "zod";
import { Localized } from "./localized";

/** Why a file can't be read. As in the contract, which `needs-ocr` joins: pages of images, and no recogniser. */
export const ReadErrorCode = z.enum([
  "empty",
  "unsupported",
  "encrypted",
  "damaged",
  "too-large",
  "too-slow",
  "not-a-report",
  "needs-ocr",
]);
export type ReadErrorCode = z.infer<typeof ReadErrorCode>;

export const ReadFailure = z.object({ code: ReadErrorCode, message: Localized });
export type ReadFailure = z.infer<typeof ReadFailure>;
