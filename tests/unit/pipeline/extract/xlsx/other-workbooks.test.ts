import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { OTHER_WORKBOOKS_READER } from "@/lib/pipeline/extract/xlsx/other-workbooks";
import { joinBytes, utf16, utf8 } from "@/tests/support/encoded";
import { failureCode } from "@/tests/support/failure-code";
import { extractNow } from "@/tests/support/read-now";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** An OLE file whose directory names these streams. */
function oleFile(...streams: readonly string[]): Uint8Array {
  return joinBytes(OLE, new Uint8Array(600), ...streams.map((name) => utf16(`${name}\u0000`)));
}

it.each([
  ["Excel 97", oleFile("Workbook")],
  ["Excel 95", oleFile("Book")],
  ["a binary workbook in a ZIP", zipSync({ "xl/workbook.bin": strToU8("?") })],
  [
    "Excel 2003 in XML",
    utf8(
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
    ),
  ],
])("a workbook of %s is not read, and its user is told what to do", (_, bytes) => {
  expect(failureCode(() => extractNow(bytes))).toBe("unsupported");
  expect(OTHER_WORKBOOKS_READER.recognises(bytes)).toBe(true);
});

it.each([
  ["a Word document with a workbook in it", oleFile("WordDocument", "Workbook")],
  ["an encrypted workbook", oleFile("EncryptedPackage", "Workbook")],
  ["a page", utf8("<html xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'></html>")],
  ["a workbook in XML", zipSync({ "xl/workbook.xml": strToU8("<workbook/>") })],
])("%s is none of them", (_, bytes) => {
  expect(OTHER_WORKBOOKS_READER.recognises(bytes)).toBe(false);
});
