import { strToU8, unzipSync, zipSync } from "fflate";
import { isZip } from "@/lib/pipeline/extract/zip-signature";
import { type Random, randomFrom } from "@/lib/sample/random";

/** What is done to a document. The same number gives the same bytes. */
type Mutation = (bytes: Uint8Array, random: Random, others: readonly Uint8Array[]) => Uint8Array;

const below = (random: Random, limit: number) => random.integer(0, Math.max(0, limit - 1));
/** Mostly few, now and then many. */
const some = (random: Random, most: number) => 1 + Math.floor(random.next() ** 3 * most);

const flipBits: Mutation = (bytes, random) => {
  const copy = bytes.slice();
  for (let count = some(random, 60); count > 0; count -= 1) {
    const at = below(random, copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << below(random, 8));
  }
  return copy;
};

/** Lengths and offsets are what readers stumble over. */
const EXTREMES = [0, 1, 0x7f, 0x80, 0xff];
const setBytes: Mutation = (bytes, random) => {
  const copy = bytes.slice();
  for (let count = some(random, 40); count > 0; count -= 1) {
    const at = below(random, copy.length);
    const value = EXTREMES[below(random, EXTREMES.length)] ?? 0;
    copy.fill(value, at, at + 1 + below(random, 4));
  }
  return copy;
};

const cut: Mutation = (bytes, random) => bytes.slice(0, below(random, bytes.length));

const leaveOut: Mutation = (bytes, random) => {
  const from = below(random, bytes.length);
  const to = Math.min(bytes.length, from + some(random, bytes.length / 4));
  return join(bytes.subarray(0, from), bytes.subarray(to));
};

const repeat: Mutation = (bytes, random) => {
  const from = below(random, bytes.length);
  const part = bytes.subarray(from, from + some(random, 4096));
  const times = Array.from({ length: some(random, 60) }, () => part);
  return join(bytes.subarray(0, from), ...times, bytes.subarray(from));
};

const splice: Mutation = (bytes, random, others) => {
  const other = others[below(random, others.length)] ?? bytes;
  const from = below(random, other.length);
  const at = below(random, bytes.length);
  const part = other.subarray(from, from + some(random, other.length));
  return join(bytes.subarray(0, at), part, bytes.subarray(at));
};

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const PLAIN: readonly Mutation[] = [flipBits, setBytes, cut, leaveOut, repeat, splice];

/** Numbers and names that mean something to a reader of markup. */
const WORDS = [
  "-1",
  "0",
  "1",
  "1000000",
  "99999999999",
  "NaN",
  "",
  "&#0;",
  "]]>",
  "<!DOCTYPE a>",
  "é",
  "报告",
];

/** Bytes of a part that is still made longer, and of what is put into it at a time. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_ADDED = 8 * 1024 * 1024;

const changeMarkup: Mutation = (bytes, random, others) => {
  if (bytes.length > MOST_BYTES) return flipBits(bytes, random, others);
  const parts = new TextDecoder("utf-8").decode(bytes).split(/(?=<)/u);
  for (let count = some(random, 30); count > 0; count -= 1) {
    const at = below(random, parts.length);
    const other = parts[below(random, parts.length)] ?? "";
    const own = parts[at] ?? "";
    const word = WORDS[below(random, WORDS.length)] ?? "";
    const kind = below(random, 6);
    if (kind === 0) parts.splice(at, 1);
    else if (kind === 1) parts.splice(at, 0, other);
    else if (kind === 2) parts[at] = other;
    else if (kind === 3) parts[at] = own.replace(/"[^"]*"/u, `"${word}"`);
    else if (kind === 4) parts[at] = own.replace(/>[^<]*/u, `>${word}`);
    else {
      const room = Math.floor(MOST_ADDED / Math.max(1, own.length));
      const copies = Math.min(some(random, 400), room);
      parts.splice(at, 0, ...Array.from({ length: copies }, () => own));
    }
  }
  return strToU8(parts.join(""));
};

/** Changes a part of a ZIP and packs it anew, so that the checksums hold and the reader goes on. */
const changePart: Mutation = (bytes, random, others) => {
  let parts: Record<string, Uint8Array>;
  try {
    // The package makes room for as much as a part says that it has, which may be spoilt by now.
    parts = unzipSync(bytes, { filter: ({ originalSize }) => originalSize <= MOST_BYTES });
  } catch {
    return flipBits(bytes, random, others);
  }
  const names = Object.keys(parts);
  const name = names[below(random, names.length)] ?? "";
  const part = parts[name];
  if (part === undefined || part.length === 0) return cut(bytes, random, others);
  const mutation = random.chance(0.8) ? changeMarkup : anyOf(PLAIN, random);
  return zipSync({ ...parts, [name]: mutation(part, random, others) }, { level: 1 });
};

function anyOf(mutations: readonly Mutation[], random: Random): Mutation {
  return mutations[below(random, mutations.length)] ?? flipBits;
}

function mutationsFor(bytes: Uint8Array): readonly Mutation[] {
  if (isZip(bytes)) return [...PLAIN, changePart, changePart, changePart, changePart];
  if (bytes[0] === 0x3c) return [...PLAIN, changeMarkup, changeMarkup];
  return PLAIN;
}

/** One of the documents with one to three things done to it, as a number tells. */
export function mutated(documents: readonly Uint8Array[], seed: number): Uint8Array {
  const random = randomFrom(seed);
  let bytes = documents[below(random, documents.length)] ?? new Uint8Array(0);
  for (let count = some(random, 3); count > 0; count -= 1) {
    bytes = anyOf(mutationsFor(bytes), random)(bytes, random, documents);
  }
  return bytes;
}
