import { cannotRead } from "@/lib/pipeline/read-failure";
import type { FormatReader } from "@/lib/pipeline/extract/format-reader";
import { hasStream, isOle } from "@/lib/pipeline/extract/ole-signature";
import { zipEntryNames } from "@/lib/pipeline/extract/unzip-parts";
import { xmlHead } from "@/lib/pipeline/extract/xml-head";
import { isZip } from "@/lib/pipeline/extract/zip-signature";

/** Excel 97 and 95, and WPS's .et. A Word document may hold a workbook, and is none. */
function isBinaryWorkbook(bytes: Uint8Array): boolean {
  return (
    isOle(bytes) &&
    (hasStream(bytes, "Workbook") || hasStream(bytes, "Book")) &&
    !hasStream(bytes, "WordDocument") &&
    !hasStream(bytes, "EncryptedPackage")
  );
}

function isXlsb(bytes: Uint8Array): boolean {
  return isZip(bytes) && zipEntryNames(bytes).some((name) => /^xl[\\/]workbook\.bin$/iu.test(name));
}

const SPREADSHEET_2003 = "urn:schemas-microsoft-com:office:spreadsheet";

/** "XML Spreadsheet 2003": one XML file whose root is a Workbook, unlike that of a page saved by Excel. */
function isXmlSpreadsheet(bytes: Uint8Array): boolean {
  const head = xmlHead(bytes);
  return head.includes(SPREADSHEET_2003) && /\?>\s*<(?:[\w.-]+:)?Workbook\s/u.test(head);
}

/** Workbooks in formats that are not read: the user is told which one is. */
export const OTHER_WORKBOOKS_READER: FormatReader = {
  recognises: (bytes) => isBinaryWorkbook(bytes) || isXlsb(bytes) || isXmlSpreadsheet(bytes),
  read: () => {
    throw cannotRead("unsupported", {
      zh: "这是 Excel 的旧格式或二进制格式（.xls、.xlsb、.et、XML 表格 2003），不能读。请另存为 Excel 工作簿（.xlsx）后再上传。",
      en: "This is a workbook in one of Excel's old or binary formats (.xls, .xlsb, .et, XML Spreadsheet 2003), which can't be read. Save it as an Excel workbook (.xlsx) and upload that.",
    });
  },
};
