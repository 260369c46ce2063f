const BEGIN = "\x13";
const SEPARATOR = "\x14";
const END = "\x15";
const MARK = /[\x13-\x15]/gu;

/**
 * Which characters are no part of what fields show: their codes, from begin to separator, and their
 * marks. A field without an end is none, so that it can't hide the rest of the document.
 *
 * @returns for each character 1 where it is left out; null where there are no fields
 */
export function fieldCodes(text: string): Uint8Array | null {
  if (!text.includes(BEGIN)) return null;
  const changes = new Int32Array(text.length + 1);
  const open: { readonly begin: number; separator: number | null }[] = [];
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const field = open.at(-1);
    if (mark === BEGIN) open.push({ begin: index, separator: null });
    if (mark === SEPARATOR && field !== undefined) field.separator ??= index;
    if (mark === END && field !== undefined) {
      open.pop();
      changes[field.begin] = (changes[field.begin] ?? 0) + 1;
      const codeEnd = (field.separator ?? index) + 1;
      changes[codeEnd] = (changes[codeEnd] ?? 0) - 1;
    }
  }
  const left = new Uint8Array(text.length);
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    depth += changes[index] ?? 0;
    left[index] = depth > 0 ? 1 : 0;
  }
  return left;
}
