import "server-only";
import { open } from "node:fs/promises";
import type { ByteSource } from "@/lib/pipeline/archive/byte-source";

/** Look into a file, from any place on; it is open for as long as values are asked for. */
export async function* lookIntoPath<Value>(
  path: string,
  at: (source: ByteSource) => AsyncGenerator<Value>,
): AsyncGenerator<Value> {
  const handle = await open(path, "r");
  try {
    const { size } = await handle.stat();
    yield* at({
      size,
      read: async (start, length) => {
        if (start >= size) return new Uint8Array();
        const buffer = new Uint8Array(Math.min(length, size - start));
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, start);
        return buffer.subarray(0, bytesRead);
      },
    });
  } finally {
    await handle.close();
  }
}
