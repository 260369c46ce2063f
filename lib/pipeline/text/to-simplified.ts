import { Converter } from "opencc-js/t2cn";

const convert = Converter({ from: "t", to: "cn" });

/** For each code unit the one to write for it; 0 where nobody has asked yet. */
const known = new Uint16Array(0x1_0000);

/** A converted character must be one code unit, or offsets would shift; others stay as they are. */
function simplified(code: number): number {
  const character = String.fromCharCode(code);
  const converted = convert(character);
  return converted.length === 1 ? converted.charCodeAt(0) : code;
}

/**
 * Traditional characters made simplified, one for one, so that offsets stay true. Those beyond the
 * basic plane, which reports use in names alone, stay as they are.
 *
 * Words that differ between regions (檔案 for 文件) are listed as label variants, not converted.
 */
export function toSimplified(text: string): string {
  let result = "";
  let done = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const own = known[code] ?? 0;
    const next = own === 0 ? simplified(code) : own;
    if (own === 0) known[code] = next;
    if (next === code) continue;
    result += text.slice(done, index) + String.fromCharCode(next);
    done = index + 1;
  }
  return done === 0 ? text : result + text.slice(done);
}
