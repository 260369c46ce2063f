import { CUT_ZIP_READER, OTHER_ARCHIVES_READER } from "@/lib/pipeline/archive/other-archives";
import { DOC_READER } from "./doc/doc-reader";
import { CUT_OFFICE_READER, DOCX_READER } from "./docx/docx";
import { FLAT_OPC_READER } from "./docx/flat-opc";
import { WORD_2003_READER } from "./docx/word-2003";
import { ENCRYPTED_OFFICE_READER } from "./encrypted-office";
import type { FormatReader } from "./format-reader";
import { IMAGE_READER } from "./image/image";
import { MHTML_READER } from "./mhtml/mhtml";
import { ODT_READER } from "./odt/odt";
import { OFD_READER } from "./ofd/ofd";
import { PDF_READER } from "./pdf/pdf";
import { RTF_READER } from "./rtf/rtf-reader";
import { TEXT_READER } from "./text-reader";
import { UNREAD_READER } from "./unread-formats";
import { OTHER_WORKBOOKS_READER } from "./xlsx/other-workbooks";
import { XLSX_READER } from "./xlsx/xlsx";

/**
 * The readers of all formats; the first that recognises a file reads it. Text
 * stands last, since anything may be text.
 */
export const FORMAT_READERS: readonly FormatReader[] = [
  PDF_READER,
  DOCX_READER,
  ENCRYPTED_OFFICE_READER,
  OTHER_WORKBOOKS_READER,
  XLSX_READER,
  ODT_READER,
  OFD_READER,
  DOC_READER,
  IMAGE_READER,
  FLAT_OPC_READER,
  WORD_2003_READER,
  MHTML_READER,
  RTF_READER,
  CUT_OFFICE_READER,
  CUT_ZIP_READER,
  OTHER_ARCHIVES_READER,
  UNREAD_READER,
  TEXT_READER,
];
