import type { Diagnostic } from "@/lib/domain/diagnostic";

/** The word that a page is an image and no recogniser was there to read it. */
export function unreadPageNote(number: number): Diagnostic {
  return {
    code: "page-unread",
    message: {
      zh: `第 ${number} 页是图片，没有读。装上文字识别组件后重新读取，或上传有文字的版本。`,
      en: `Page ${number} is an image and was not read. Read again with the recognition part installed, or upload a version with text.`,
    },
    place: null,
  };
}
