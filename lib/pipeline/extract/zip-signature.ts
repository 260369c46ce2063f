/** Whether a file begins as a ZIP does: "PK" and the kind of a record (APPNOTE 4.3). */
export function isZip(bytes: Uint8Array): boolean {
  const kinds: Record<number, number> = { 3: 4, 5: 6, 7: 8 };
  return bytes[0] === 0x50 && bytes[1] === 0x4b && kinds[bytes[2] ?? 0] === bytes[3];
}
