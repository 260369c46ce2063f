const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether a file is an OLE compound file ([MS-CFB] 2.2): DOC, WPS, XLS, and encrypted DOCX. */
export function isOle(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** Whether an OLE file names a stream in its directory (UTF-16, [MS-CFB] 2.6.1). */
export function hasStream(bytes: Uint8Array, name: string): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return file.includes(Buffer.from(`${name}\u0000`, "utf16le"));
}
