import { afterAll, expect, test } from "vitest";
import type { Address } from "@/lib/domain/address";
import { loadRecogniser } from "@/lib/ocr/load-recogniser";
import { PDF_PAGES } from "@/lib/pipeline/extract/pdf/pdf-pages";
import { encodePng } from "@/lib/pipeline/pages/encode-png";
import { readReport } from "@/lib/pipeline/read-report";
import { imageObject, ofdFile, type OfdImage } from "@/tests/support/ofd-file";
import { ABSENT, isCorpusThere, scans } from "./corpus";

const TIME = 180_000;
/** Of A4 at 200 dots an inch. */
const WIDTH = 1_654;

const recogniser = isCorpusThere ? await loadRecogniser() : null;
afterAll(() => recogniser?.close());

if (!isCorpusThere) test.skip(ABSENT);
else if (recogniser === null) test.skip("the recogniser's packages are not installed");

/** The pages of a scan, each as an image in an OFD that fills its page. */
async function asOfd(pdf: Uint8Array): Promise<Uint8Array> {
  const images: OfdImage[] = [];
  for (;;) {
    const picture = await PDF_PAGES.render(pdf, images.length + 1, WIDTH);
    if (picture === null) break;
    const id = images.length + 1;
    images.push({ id, name: `image_${id}.png`, bytes: encodePng(picture) });
  }
  const pages = images.map(({ id }) => ({
    objects: imageObject(id, "0 0 210 297", 'CTM="210 0 0 297 0 0"'),
  }));
  return ofdFile(pages, images);
}

test.runIf(recogniser !== null).each(scans().filter(({ name }) => name === "003.clean300.pdf"))(
  "the figures of $name, wrapped in OFD, are right or marked as doubtful",
  async ({ bytes, truth }) => {
    const result = await readReport(await asOfd(bytes), recogniser);
    if (!result.ok) throw new Error(`not read: ${result.failure.code}`);
    const { cells, format, status } = result.report;
    const wrong = Object.entries(truth.cells).filter(
      ([address, expected]) => (cells[address as Address]?.value ?? null) !== expected,
    );

    expect([format, status]).toEqual(["ofd", "read"]);
    expect(wrong.length).toBeLessThan(Object.keys(truth.cells).length / 100);
    expect(wrong.filter(([address]) => !cells[address as Address]?.doubtful)).toEqual([]);
  },
  TIME,
);
