import "server-only";

/** Keeps bytes by their key, up to so many in all; what was not asked for longest goes first. */
export class ByteCache {
  /** In the order in which they were last asked for. */
  readonly #entries = new Map<string, Uint8Array>();
  #size = 0;

  constructor(private readonly limit: number) {}

  get(key: string): Uint8Array | undefined {
    const bytes = this.#entries.get(key);
    if (bytes === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, bytes);
    return bytes;
  }

  set(key: string, bytes: Uint8Array): void {
    this.#remove(key);
    this.#entries.set(key, bytes);
    this.#size += bytes.byteLength;
    for (const oldest of this.#entries.keys()) {
      if (this.#size <= this.limit) return;
      this.#remove(oldest);
    }
  }

  #remove(key: string): void {
    this.#size -= this.#entries.get(key)?.byteLength ?? 0;
    this.#entries.delete(key);
  }
}
