const MIX_ONE = 2_654_435_761;
const MIX_TWO = 1_597_334_677;

/** 53 bits of a text, the same on every machine (cyrb53, public domain): a name, not a secret. */
export function stableHash(text: string): string {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, MIX_ONE);
    two = Math.imul(two ^ code, MIX_TWO);
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(two ^ (two >>> 13), 3_266_489_909);
  two = Math.imul(two ^ (two >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  return (4_294_967_296 * (two & 0x1fffff) + (one >>> 0)).toString(36).padStart(11, "0");
}
