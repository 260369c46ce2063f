import "server-only";

/** Large enough that a chunk costs little, small enough that many downloads need little memory. */
const CHUNK = 64 * 1024;

/** Texts as chunks of UTF-8 of some 64 KB, so that a line is no write of its own. */
export async function* byteChunks(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  let waiting = "";
  for await (const text of texts) {
    waiting += text;
    if (waiting.length < CHUNK) continue;
    yield Buffer.from(waiting, "utf8");
    waiting = "";
  }
  if (waiting !== "") yield Buffer.from(waiting, "utf8");
}
