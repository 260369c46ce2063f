import { Converter } from "opencc-js/t2cn";

const convert = Converter({ from: "t", to: "cn" });
const simplified = new Map<string, string>();

/**
 * Traditional characters made simplified, one for one, so that offsets stay true.
 *
 * Words that differ between regions (檔案 for 文件) are listed as label variants, not converted.
 */
export function toSimplified(text: string): string {
  let result = "";
  for (const character of text) {
    let known = simplified.get(character);
    if (known === undefined) {
      const converted = convert(character);
      known = converted.length === character.length ? converted : character;
      simplified.set(character, known);
    }
    result += known;
  }
  return result;
}
