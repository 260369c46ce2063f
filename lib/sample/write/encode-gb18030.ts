/** The first character beyond the basic plane, and its place in the order of four-byte codes. */
const BEYOND_BASIC_PLANE = 0x10000;
const INDEX_BEYOND_BASIC_PLANE = 189_000;
/** Four-byte codes for the basic plane, 81308130 to 8431A439. */
const BASIC_FOUR_BYTE_CODES = 39_420;

function fourBytes(index: number): number[] {
  return [
    0x81 + Math.floor(index / 12_600),
    0x30 + (Math.floor(index / 1260) % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10),
  ];
}

function twoByteCodes(): number[][] {
  const codes: number[][] = [];
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail !== 0x7f) codes.push([lead, trail]);
    }
  }
  return codes;
}

function fourByteCodes(): number[][] {
  return Array.from({ length: BASIC_FOUR_BYTE_CODES }, (_, index) => fourBytes(index));
}

/** JavaScript decodes GB18030 and does not encode it: every code is decoded once, and kept. */
function encodingTable(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder("gb18030");
  const table = new Map<string, readonly number[]>();
  for (const code of [...fourByteCodes(), ...twoByteCodes()]) {
    const character = decoder.decode(Uint8Array.from(code));
    if (character.length === 1 && character !== "\ufffd") table.set(character, code);
  }
  return table;
}

let table: ReadonlyMap<string, readonly number[]> | null = null;

/** Text in GB18030, the encoding of many older government sites. */
export function encodeGb18030(text: string): Uint8Array {
  table ??= encodingTable();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code >= BEYOND_BASIC_PLANE) {
      bytes.push(...fourBytes(INDEX_BEYOND_BASIC_PLANE + code - BEYOND_BASIC_PLANE));
    } else {
      const known = table.get(character);
      if (known === undefined)
        throw new RangeError(`no code in GB18030 for U+${code.toString(16)}`);
      bytes.push(...known);
    }
  }
  return Uint8Array.from(bytes);
}
