import type { Diagnostic } from "@/lib/domain/diagnostic";

/** The word that a page has images in formats such as JBIG2 and BMP, or damaged ones. */
export function undecodedImageNote(number: number): Diagnostic {
  return {
    code: "page-unread",
    message: {
      zh: `第 ${number} 页有图片，其格式不能解码，没有读。请上传有文字的版本，或把该页存成 PNG、JPEG 图片再上传。`,
      en: `Page ${number} has images whose format can't be decoded; they were not read. Upload a version with text, or save the page as a PNG or JPEG image and upload that.`,
    },
    place: null,
  };
}

/** The word that the file lists a page and doesn't have it. */
export function missingPageNote(number: number): Diagnostic {
  return {
    code: "page-unread",
    message: {
      zh: `第 ${number} 页在文件里缺失，没有读。请重新下载后再上传。`,
      en: `Page ${number} is missing in the file and was not read. Download the file anew and upload that.`,
    },
    place: null,
  };
}
