import { crc32 } from "node:zlib";
import { Unzip, UnzipInflate, type UnzipFile } from "fflate";
import { LIMITS } from "@/lib/pipeline/limits";
import { type CannotRead, cannotRead } from "@/lib/pipeline/read-failure";
import { checksumsOf } from "./zip-directory";

/** Small, so that a bomb is noticed before much of it is unpacked. */
const CHUNK = 1 << 14;

function concatenate(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}

/** Collects the parts of a ZIP as they are unpacked, and remembers the first trouble. */
class PartCollector {
  readonly parts = new Map<string, Uint8Array>();
  failure: CannotRead | null = null;
  private entries = 0;
  private unpacked = 0;

  constructor(private readonly wanted: (name: string) => boolean) {}

  // What is thrown in fflate's callbacks comes back as an error of the data, so it is kept instead.
  private fail(code: "damaged" | "too-large"): void {
    this.failure ??= cannotRead(code);
  }

  add(file: UnzipFile): void {
    this.entries += 1;
    if (this.entries > LIMITS.zipEntries) this.fail("too-large");
    if (this.failure !== null || !this.wanted(file.name)) return;
    const chunks: Uint8Array[] = [];
    let length = 0;
    file.ondata = (error, chunk, isLast) => {
      // fflate types the error as always there; it is null when all is well.
      if ((error as Error | null) !== null) this.fail("damaged");
      if (this.failure !== null) return;
      length += chunk.length;
      this.unpacked += chunk.length;
      // Counted while unpacking: what a ZIP says of its sizes may be a lie.
      if (length > LIMITS.partBytes || this.unpacked > LIMITS.unpackedBytes) this.fail("too-large");
      chunks.push(chunk);
      if (isLast) this.parts.set(file.name, concatenate(chunks, length));
    };
    file.start();
  }
}

/**
 * Unpack the named parts of a ZIP, and no others.
 *
 * @throws {CannotRead} `damaged` when the ZIP can't be read or a part is not what was packed,
 *   `too-large` when it has too many
 *   entries or a part unpacks to more than {@link LIMITS.partBytes}, or all of them to more than
 *   {@link LIMITS.unpackedBytes}.
 */
export function unzipParts(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  const collector = new PartCollector(wanted);
  const unzip = new Unzip((file) => collector.add(file));
  unzip.register(UnzipInflate);
  for (let start = 0; start < bytes.length && collector.failure === null; start += CHUNK) {
    try {
      unzip.push(bytes.subarray(start, start + CHUNK), start + CHUNK >= bytes.length);
    } catch {
      collector.failure ??= cannotRead("damaged");
    }
  }
  if (collector.failure !== null) throw collector.failure;
  // A flipped bit may unpack all the same, and make another figure of one.
  const checksums = checksumsOf(bytes);
  for (const [name, part] of collector.parts) {
    const checksum = checksums.get(name);
    if (checksum !== undefined && checksum !== crc32(part)) throw cannotRead("damaged");
  }
  return collector.parts;
}

function findEntryNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  try {
    const unzip = new Unzip((file) => {
      if (names.length < LIMITS.zipEntries) names.push(file.name);
    });
    unzip.push(bytes, true);
  } catch {
    // A damaged ZIP still tells the names before the damage.
  }
  return names;
}

/** Each reader of a ZIP asks for the names, to tell whether the file is its own. */
const known = new WeakMap<Uint8Array, readonly string[]>();

/** The names in a ZIP, as far as they can be read. Nothing is unpacked. */
export function zipEntryNames(bytes: Uint8Array): readonly string[] {
  const names = known.get(bytes) ?? findEntryNames(bytes);
  known.set(bytes, names);
  return names;
}
