import { windows1252 } from "@/lib/pipeline/extract/windows-1252";

/** Code pages of Windows and the encodings that the platform decodes them by. */
const ENCODINGS: Readonly<Record<number, string>> = {
  874: "windows-874",
  932: "shift_jis",
  // Windows' GBK is a part of it; Node's own gbk loses characters.
  936: "gb18030",
  949: "euc-kr",
  950: "big5",
  1250: "windows-1250",
  1251: "windows-1251",
  1253: "windows-1253",
  1254: "windows-1254",
  54936: "gb18030",
  65001: "utf-8",
};

/** Character sets of fonts and the code pages that they are written in ([RTF 1.9.1] \fcharset). */
const OF_CHARSETS: Readonly<Record<number, number>> = {
  0: 1252,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  204: 1251,
  222: 874,
  238: 1250,
};

export const SYMBOL_CHARSET = 2;
const WESTERN = 1252;
/** Between two control words there are seldom more bytes. */
const SHORT = 256;
const HAN = /\p{Script=Han}/u;

function decodedAs(bytes: Uint8Array, codePage: number): string {
  const encoding = ENCODINGS[codePage];
  return encoding === undefined ? windows1252(bytes) : new TextDecoder(encoding).decode(bytes);
}

/**
 * The characters of bytes in the code page of a font, or of the document where the font has none.
 * Some programs write Chinese in a font that claims to be Western: where the document's code page
 * makes Chinese of every byte, it is Chinese.
 *
 * @param charset of the font; null where it says nothing
 */
export function decodeBytes(
  bytes: readonly number[],
  charset: number | null,
  documentCodePage: number,
): string {
  if (bytes.length < SHORT && bytes.every((byte) => byte < 0x80)) {
    return String.fromCharCode(...bytes);
  }
  const text = Uint8Array.from(bytes);
  const codePage = OF_CHARSETS[charset ?? 1] ?? documentCodePage;
  if (codePage === WESTERN && documentCodePage !== WESTERN) {
    const decoded = decodedAs(text, documentCodePage);
    if (HAN.test(decoded) && !decoded.includes("\ufffd")) return decoded;
  }
  return decodedAs(text, codePage);
}
