/** Text with the encoding that it was read in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "gb18030";
  /** How many characters were unreadable and stand as U+FFFD. */
  readonly replaced: number;
}

const REPLACEMENT = /\ufffd/gu;
/** Characters that any report of this kind is full of, and that a wrong decoding would not make. */
const TELLING = /[的政府信息公开年度报告情况申请本]/gu;

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

function decodeAs(bytes: Uint8Array, encoding: DecodedText["encoding"]): DecodedText {
  // gb18030 and not gbk: Node's gbk loses four-byte characters.
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, replaced: countOf(REPLACEMENT, text) };
}

/** Of random bytes one in 256 is zero; of a report's digits and line ends in UTF-16 far more are. */
const FEWEST_ZEROS = 0.01;

/** The share of zeros among every other byte: UTF-16 without a mark has them in its plain ASCII. */
function zeroShare(bytes: Uint8Array, parity: 0 | 1): number {
  const end = Math.min(bytes.length, 4096);
  let zeros = 0;
  for (let index = parity; index < end; index += 2) if (bytes[index] === 0) zeros += 1;
  return zeros / Math.max(1, end / 2);
}

function markedEncoding(bytes: Uint8Array): DecodedText["encoding"] | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return null;
}

/**
 * Decode text by what the bytes are, not by what the file says of itself: a byte order mark, else
 * UTF-8 where the bytes are UTF-8, else whichever of UTF-8, UTF-16 and GB18030 makes a Chinese
 * report of them. Saved pages often declare an encoding that is not theirs.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = markedEncoding(bytes);
  if (marked !== null) return decodeAs(bytes, marked);

  const utf8 = decodeAs(bytes, "utf-8");
  const [even, odd] = [zeroShare(bytes, 0), zeroShare(bytes, 1)];
  if (utf8.replaced === 0 && even + odd === 0) return utf8;

  const candidates = [
    utf8,
    decodeAs(bytes, "gb18030"),
    ...(even > Math.max(odd, FEWEST_ZEROS) ? [decodeAs(bytes, "utf-16be")] : []),
    ...(odd > Math.max(even, FEWEST_ZEROS) ? [decodeAs(bytes, "utf-16le")] : []),
  ];
  const score = ({ text, replaced }: DecodedText) => countOf(TELLING, text) - replaced;
  return candidates.reduce((best, each) => (score(each) > score(best) ? each : best));
}
