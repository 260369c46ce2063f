import { describe, expect, test } from "vitest";
import type { Address } from "@/lib/domain/address";
import { withPdf } from "@/lib/pipeline/extract/pdf/pdf-file";
import { pageFrame } from "@/lib/pipeline/extract/pdf/page-frame";
import { pageGlyphs } from "@/lib/pipeline/extract/pdf/page-glyphs";
import { pageObjects } from "@/lib/pipeline/extract/pdf/page-rules";
import type { PageContent } from "@/lib/pipeline/extract/paged/page-content";
import { LIMITS } from "@/lib/pipeline/limits";
import { ofdFile } from "@/tests/support/ofd-file";
import { readNow } from "@/tests/support/read-now";
import { ABSENT, documents, isCorpusThere } from "./corpus";

if (!isCorpusThere) test.skip(ABSENT);

/** What stands on the pages of a PDF. */
function pagesOf(bytes: Uint8Array): Promise<PageContent[]> {
  return withPdf(bytes, ({ engine, handle, pages }) =>
    Array.from({ length: pages }, (_, index) => {
      const page = engine.pdfium.FPDF_LoadPage(handle, index);
      const frame = pageFrame(engine, page);
      const { width, height } = frame;
      const { horizontal, vertical } = pageObjects(engine, page, frame);
      const { glyphs } = pageGlyphs(engine, page, frame, LIMITS.textLength);
      engine.pdfium.FPDF_ClosePage(page);
      return { number: index + 1, width, height, glyphs, horizontal, vertical };
    }),
  );
}

describe.runIf(isCorpusThere)("reports whose pages are written as OFD", () => {
  test.each(documents(["pdf", "chrome.pdf"]))(
    "every figure of $name is right",
    async ({ bytes, truth }) => {
      const result = readNow(ofdFile(await pagesOf(bytes)));
      if (!result.ok) throw new Error(`not read: ${result.failure.code}`);
      const { cells, format } = result.report;
      const wrong = Object.entries(truth.cells).filter(
        ([address, expected]) => (cells[address as Address]?.value ?? null) !== expected,
      );

      expect(format).toBe("ofd");
      expect(wrong).toEqual([]);
    },
  );
});
