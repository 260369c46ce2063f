import { crc32, deflateRawSync } from "node:zlib";

/** A member of a ZIP that a test writes byte by byte. */
export interface ZipMember {
  /** The name as it is written: a string in UTF-8, with or without the flag that says so. */
  readonly name: string | Uint8Array;
  readonly content: Uint8Array | string;
  /** Of the general purpose flags: 1 encrypted, 0x800 a name in UTF-8. */
  readonly flags?: number;
  /** 8, deflated, unless said otherwise. */
  readonly method?: number;
  readonly extra?: Uint8Array;
  /** Sizes and checksum stand behind the content and in the directory only, as streams write them. */
  readonly isStreamed?: boolean;
  /** What the directory says in place of the truth. */
  readonly claims?: { readonly checksum?: number; readonly packedSize?: number };
}

const bytesOf = (text: string | Uint8Array) =>
  typeof text === "string" ? Buffer.from(text, "utf8") : Buffer.from(text);

function fields(...pairs: readonly (readonly [2 | 4, number])[]): Buffer {
  return Buffer.concat(
    pairs.map(([width, value]) => {
      const field = Buffer.alloc(width);
      field.writeUIntLE(value, 0, width);
      return field;
    }),
  );
}

interface Written {
  readonly local: Buffer;
  readonly central: (offset: number) => Buffer;
}

function written(member: ZipMember): Written {
  const [name, content] = [bytesOf(member.name), bytesOf(member.content)];
  const { method = 8, extra = Buffer.alloc(0), isStreamed = false, claims } = member;
  const flags = (member.flags ?? 0) | (isStreamed ? 8 : 0);
  const packed = method === 0 ? content : deflateRawSync(content);
  const checksum = claims?.checksum ?? crc32(content);
  const packedSize = claims?.packedSize ?? packed.length;
  const sizes = [checksum, packedSize, content.length] as const;
  const common = (values: readonly [number, number, number]) =>
    fields(
      [2, flags],
      [2, method],
      [4, 0],
      [4, values[0]],
      [4, values[1]],
      [4, values[2]],
      [2, name.length],
      [2, extra.length],
    );
  const local = Buffer.concat(
    [
      fields([4, 0x04034b50], [2, 20]),
      common(isStreamed ? [0, 0, 0] : sizes),
      name,
      extra,
      packed,
      isStreamed ? fields([4, 0x08074b50], [4, sizes[0]], [4, sizes[1]], [4, sizes[2]]) : "",
    ].map(bytesOf),
  );
  const central = (offset: number) =>
    Buffer.concat([
      fields([4, 0x02014b50], [2, 20], [2, 20]),
      common(sizes),
      fields([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      name,
      extra,
    ]);
  return { local, central };
}

/** A ZIP of the members, as it lies on a disk. */
export function zipFile(members: readonly ZipMember[]): Buffer {
  const parts = members.map(written);
  let offset = 0;
  const directory = Buffer.concat(
    parts.map(({ local, central }) => {
      const entry = central(offset);
      offset += local.length;
      return entry;
    }),
  );
  const count = members.length;
  const end = fields(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, directory.length],
    [4, offset],
    [2, 0],
  );
  return Buffer.concat([...parts.map(({ local }) => local), directory, end]);
}
