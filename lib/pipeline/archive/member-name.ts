import { crc32 } from "node:zlib";
import { viewOf } from "./byte-source";
import { extraField, type ZipEntry } from "./directory-entries";

/** The extra field with the name in UTF-8, for as long as the name beside it is the same. */
const UNICODE_PATH = 0x7075;
const HAN = /\p{Script=Han}/u;
/** What would turn around or hide other characters on the screen. */
const INVISIBLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const LONGEST = 300;

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The name in the Unicode Path field (APPNOTE 4.6.9), unless the entry was renamed since. */
function unicodePath({ name, extra }: ZipEntry): string | null {
  const field = extraField(extra, UNICODE_PATH);
  if (field === null || field.length < 5 || field[0] !== 1) return null;
  return viewOf(field).getUint32(1, true) === crc32(name) ? asUtf8(field.subarray(5)) : null;
}

/**
 * Windows writes names in the encoding of its language, which for Chinese is GBK, and sets no flag;
 * the Finder writes UTF-8 and sets no flag either. GBK is hardly ever Chinese read as UTF-8.
 */
function decoded(entry: ZipEntry): string {
  const unicode = unicodePath(entry);
  if (unicode !== null) return unicode;
  const utf8 = asUtf8(entry.name);
  if (utf8 !== null && (entry.isNameUtf8 || HAN.test(utf8))) return utf8;
  return new TextDecoder(entry.isNameUtf8 ? "utf-8" : "gb18030").decode(entry.name);
}

/**
 * What a member is called, with slashes between the folders that it is in. For people to read: it
 * never opens anything, so that "../" in it leads nowhere, and is left out.
 */
export function memberName(entry: ZipEntry): string {
  const parts = decoded(entry)
    .normalize("NFC")
    .replaceAll("\\", "/")
    .replace(INVISIBLE, "")
    .split("/")
    .map((part) => part.trim())
    .filter((part) => part !== "" && part !== "." && part !== "..");
  const name = parts.join("/");
  return name.length <= LONGEST ? name : `…${name.slice(1 - LONGEST)}`;
}

/** Whether an entry is a folder: its name ends with a slash, and it has no content. */
export function isFolder({ name, size }: ZipEntry): boolean {
  const last = name.at(-1);
  return size === 0 && (last === 0x2f || last === 0x5c);
}

/** Names that are told apart: the second of a name gets a number before its extension. */
export class DistinctNames {
  private readonly taken = new Set<string>();

  add(name: string): string {
    const [, stem = name, extension = ""] = /^(.*[^/])(\.[^./]{1,8})$/u.exec(name) ?? [];
    let distinct = name;
    for (let count = 2; this.taken.has(distinct); count += 1) {
      distinct = `${stem} (${count})${extension}`;
    }
    this.taken.add(distinct);
    return distinct;
  }
}
