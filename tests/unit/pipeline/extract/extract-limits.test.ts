import { expect, it } from "vitest";
import { extract } from "@/lib/pipeline/extract/extract";
import { LIMITS } from "@/lib/pipeline/limits";
import { docxFile, paragraph } from "@/tests/support/docx-file";
import { utf8 } from "@/tests/support/encoded";
import { rejectionCode } from "@/tests/support/failure-code";

it("a file is too large beyond the bytes of any report", async () => {
  expect(await rejectionCode(extract(new Uint8Array(LIMITS.fileBytes + 1)))).toBe("too-large");
});

it("a text is too large with more lines than any report has paragraphs and cells", async () => {
  expect(await rejectionCode(extract(utf8("字\n".repeat(LIMITS.pieces + 1))))).toBe("too-large");
});

it("a table is too large with more cells than any report has", async () => {
  const cells = "1\t".repeat(1_000);

  expect(await rejectionCode(extract(utf8(`规章\t${cells}\n`.repeat(151))))).toBe("too-large");
});

it("a Word document is damaged where its file was cut short", async () => {
  const paragraphs = Array.from({ length: 3_000 }, (_, index) => paragraph(`第${index}段`));
  const whole = docxFile({ body: paragraphs.join("") });

  expect(await rejectionCode(extract(whole.slice(0, whole.length / 2)))).toBe("damaged");
});
