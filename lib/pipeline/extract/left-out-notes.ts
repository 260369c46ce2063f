import type { Diagnostic } from "@/lib/domain/diagnostic";

/** @param count of text boxes that a Word document has */
export function textBoxNotes(count: number): Diagnostic[] {
  if (count === 0) return [];
  return [
    {
      code: "text-box-left-out",
      message: {
        zh: `文档里有 ${count} 个文本框，文本框里的文字没有读取。`,
        en: `The document has ${count} text boxes; the text in them was not read.`,
      },
      place: null,
    },
  ];
}

/** @param count of documents in other formats that stand in a Word document */
export function foreignPartNotes(count: number): Diagnostic[] {
  if (count === 0) return [];
  return [
    {
      code: "foreign-part-left-out",
      message: {
        zh: `文档里嵌入了 ${count} 个其他格式的文件，其中的内容没有读取。请用 Word 或 WPS 打开、另存后再上传。`,
        en: `The document embeds ${count} files of other formats, whose content was not read. Open it in Word or WPS, save it anew and upload that.`,
      },
      place: null,
    },
  ];
}

/** @param count of shapes with text that an OpenDocument file has */
export function shapeNotes(count: number): Diagnostic[] {
  if (count === 0) return [];
  return [
    {
      code: "text-box-left-out",
      message: {
        zh: `文档里有 ${count} 个带文字的图形，图形里的文字没有读取。`,
        en: `The document has ${count} shapes with text; the text in them was not read.`,
      },
      place: null,
    },
  ];
}
