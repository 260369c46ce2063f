import { cannotRead } from "@/lib/pipeline/read-failure";

/**
 * Little-endian numbers in a stretch of bytes.
 *
 * @throws {CannotRead} `damaged` from every method that is asked for bytes beyond the end.
 */
export class ByteView {
  private readonly view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  private checked(at: number, size: number): number {
    if (at < 0 || at + size > this.bytes.length) throw cannotRead("damaged");
    return at;
  }

  u8(at: number): number {
    return this.view.getUint8(this.checked(at, 1));
  }

  u16(at: number): number {
    return this.view.getUint16(this.checked(at, 2), true);
  }

  i16(at: number): number {
    return this.view.getInt16(this.checked(at, 2), true);
  }

  u32(at: number): number {
    return this.view.getUint32(this.checked(at, 4), true);
  }

  i32(at: number): number {
    return this.view.getInt32(this.checked(at, 4), true);
  }

  /** @param length in bytes; to the end when left out */
  part(start: number, length = this.length - start): ByteView {
    if (length < 0) throw cannotRead("damaged");
    this.checked(start, length);
    return new ByteView(this.bytes.subarray(start, start + length));
  }
}
