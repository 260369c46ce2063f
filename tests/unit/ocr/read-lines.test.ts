import { expect, test } from "vitest";
import { alphabetOf } from "@/lib/ocr/reading/alphabet";
import type { LineModel } from "@/lib/ocr/reading/model";
import { readLines } from "@/lib/ocr/reading/read-lines";

const ALPHABET = alphabetOf("3\n规\n章\n");
const EM = 16;

/** A model that sees the same in every line: at each of some steps a character, with its share. */
function modelThatSees(...seen: readonly (readonly [string, number])[]): LineModel {
  return {
    alphabet: ALPHABET,
    run: (_, lines, width) => {
      const [steps, classes] = [width / 8, ALPHABET.length];
      const data = new Float32Array(lines * steps * classes);
      for (let line = 0; line < lines; line += 1) {
        for (let step = 0; step < steps; step += 1) {
          const [text, share] = (step % 2 === 1 && seen[(step - 1) / 2]) || ["", 0];
          const at = (line * steps + step) * classes;
          if (share > 0) data[at + ALPHABET.indexOf(text)] = share;
          data[at] = 1 - share;
        }
      }
      return Promise.resolve({ steps, classes, data });
    },
    close: () => Promise.resolve(),
  };
}

/** What is read in a cell with one line as wide as two characters. */
async function readCell(model: LineModel): Promise<string | undefined> {
  const part = { left: 10, top: 10, right: 42, bottom: 26, area: 300, darkest: 255 };
  const line = { ...part, parts: [part], band: { top: 10, bottom: 26 } };
  const raster = { width: 60, height: 40, grey: new Uint8Array(60 * 40).fill(128) };
  const [read] = await readLines(model, raster, [{ lines: [line], isCell: true }], EM);
  return read?.characters.map(({ text }) => text).join("");
}

test("a short label that is not clear is read as text where no figure is seen in it", async () => {
  expect(await readCell(modelThatSees(["规", 0.9], ["章", 0.55]))).toBe("规章");
});

test("what nobody can read is never taken for a blank", async () => {
  expect(await readCell(modelThatSees())).toBe("\ufffd");
});
