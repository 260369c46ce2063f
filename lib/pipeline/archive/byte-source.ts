/** Bytes that can be read from any place on: of a file, or in memory. */
export interface ByteSource {
  readonly size: number;
  /** So many bytes from there on; fewer where the source ends before. */
  read(start: number, length: number): Promise<Uint8Array>;
}

export function sourceOfBytes(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read: (start, length) => Promise.resolve(bytes.subarray(start, start + length)),
  };
}

/** Bytes with the numbers that a ZIP writes into them, the lowest byte first. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
