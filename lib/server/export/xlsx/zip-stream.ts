import "server-only";
import { promisify } from "node:util";
import { constants, crc32, deflateRaw } from "node:zlib";
import { Zip, type ZipInputFile } from "fflate";

const DEFLATE = 8;
const deflated = promisify(deflateRaw);

export interface ZipMember {
  readonly name: string;
  readonly content: AsyncIterable<Uint8Array>;
}

/** What fflate asks of a member; `ondata` is its own, set when the member is added. */
class Member implements ZipInputFile {
  size = 0;
  crc = 0;
  readonly compression = DEFLATE;
  declare ondata: NonNullable<ZipInputFile["ondata"]>;

  constructor(readonly filename: string) {}

  /** The chunks one after another are one compressed stream, as all but the last end on a whole byte. */
  async add(chunk: Uint8Array, isLast: boolean): Promise<void> {
    this.crc = crc32(chunk, this.crc);
    this.size += chunk.length;
    const finishFlush = isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
    this.ondata(null, await deflated(chunk, { level: 3, finishFlush }), isLast);
  }
}

/**
 * A ZIP archive, written while its members are asked for, so that only a chunk is ever in memory.
 * Members are compressed outside the thread that answers requests.
 */
export async function* zipStream(members: Iterable<ZipMember>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    ready.push(chunk);
  });
  for (const { name, content } of members) {
    const member = new Member(name);
    zip.add(member);
    for await (const chunk of content) {
      await member.add(chunk, false);
      yield* ready.splice(0);
    }
    await member.add(new Uint8Array(), true);
  }
  zip.end();
  yield* ready;
}
