import { sourceOfBytes } from "./byte-source";
import type { Shelf } from "./unpack-archive";

/** Members are held in memory, as many as are asked for, and never written to the disk. */
export const MEMORY_SHELF: Shelf<Uint8Array> = {
  keep: async (content) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of content) chunks.push(chunk);
    return Buffer.concat(chunks);
  },
  look: (kept, at) => at(sourceOfBytes(kept)),
};
