import type { ReadErrorCode, ReadFailure } from "@/lib/domain/read-error";
import type { Localized } from "@/lib/domain/localized";

const MESSAGES: Record<ReadErrorCode, Localized> = {
  empty: {
    zh: "文件是空的。请检查后重新上传。",
    en: "The file is empty. Check it and upload it again.",
  },
  unsupported: {
    zh: "不认识这种文件。可以读取 PDF、Word（DOCX、DOC、WPS、RTF）、OFD、ODT、XLSX、ODS、网页（HTML、MHTML）、文本、Markdown 和图片。",
    en: "This kind of file is not known. PDF, Word (DOCX, DOC, WPS, RTF), OFD, ODT, XLSX, ODS, web pages (HTML, MHTML), text, Markdown and images can be read.",
  },
  encrypted: {
    zh: "文件有密码保护。请去掉密码后重新上传。",
    en: "The file is protected by a password. Remove the password and upload it again.",
  },
  damaged: {
    zh: "文件已损坏，打不开。请重新下载或另存一份再上传。",
    en: "The file is damaged and can't be opened. Download or save it anew and upload that.",
  },
  "too-large": {
    zh: "文件内容过大，不像一份年度报告。请只上传报告本身。",
    en: "The file holds far more than a yearly report. Upload the report alone.",
  },
  "too-slow": {
    zh: "读取时间过长，已停止。请另存为 .docx 或网页后再试。",
    en: "Reading took too long and was stopped. Save it as .docx or as a web page and try again.",
  },
  "not-a-report": {
    zh: "文件里没有找到政府信息公开工作年度报告。请确认选对了文件。",
    en: "No yearly disclosure report was found in the file. Check that it is the right one.",
  },
  "needs-ocr": {
    zh: "文件是扫描件或图片，要装上文字识别组件才能读：在程序目录运行 npm ci（不要加 --omit=optional），重启后再试。也可以上传报告的网页或 Word 版本。",
    en: "The file is a scan or an image, which only the recognition part can read: run npm ci in the program's folder (without --omit=optional), restart and try again. Or upload the report as a web page or Word document.",
  },
};

/** Thrown inside the pipeline, and turned into a result at its entry. */
export class CannotRead extends Error {
  override readonly name = "CannotRead";

  constructor(readonly failure: ReadFailure) {
    super(failure.code);
  }
}

/** The failure that a file's reader is told, with a message in general or one more to the point. */
export function readFailure(code: ReadErrorCode, message: Localized = MESSAGES[code]): ReadFailure {
  return { code, message };
}

export function cannotRead(code: ReadErrorCode, message?: Localized): CannotRead {
  return new CannotRead(readFailure(code, message));
}
