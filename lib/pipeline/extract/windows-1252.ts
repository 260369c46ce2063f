/** What windows-1252 has from 0x80 on, where ISO 8859-1 has control characters. */
const FROM_0X80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Node's decoder of this name reads ISO 8859-1 in some versions, and loses quotes and dashes. */
export function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString("latin1")
    .replace(/[\x80-\x9f]/gu, (character) => FROM_0X80[character.charCodeAt(0) - 0x80] ?? "");
}
