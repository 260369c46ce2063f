import { cannotRead } from "@/lib/pipeline/read-failure";

/** Reads numbers out of a file's bytes. What lies outside of them is damage. */
export class ByteReader {
  private readonly view: DataView;

  constructor(
    readonly bytes: Uint8Array,
    readonly isLittleEndian: boolean,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  private check(offset: number, length: number): void {
    if (offset < 0 || length < 0 || offset + length > this.bytes.length)
      throw cannotRead("damaged");
  }

  byte(offset: number): number {
    this.check(offset, 1);
    return this.view.getUint8(offset);
  }

  short(offset: number): number {
    this.check(offset, 2);
    return this.view.getUint16(offset, this.isLittleEndian);
  }

  long(offset: number): number {
    this.check(offset, 4);
    return this.view.getUint32(offset, this.isLittleEndian);
  }

  slice(offset: number, length: number): Uint8Array {
    this.check(offset, length);
    return this.bytes.subarray(offset, offset + length);
  }
}
