/** Fonts of symbols have their characters at U+F000 and above ([ISO 29500-1] 17.3.3.30). */
const PRIVATE_USE = 0xf000;

/**
 * The character that a symbol is. One of a symbol font whose shape its code doesn't tell stays in
 * the private use area: something stands there, and what it is isn't known.
 *
 * @param code as the document has it
 * @param font by its name, where it is known
 */
export function symbolCharacter(code: number, font = ""): string {
  const own = code - PRIVATE_USE;
  // The font Symbol has digits and marks where ASCII has them; its letters are Greek.
  if (/^symbol$/iu.test(font) && own >= 0x20 && own <= 0x3f) return String.fromCharCode(own);
  return String.fromCharCode(code);
}
