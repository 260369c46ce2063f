/** The headers of a MIME entity that tell how its body is read (RFC 2045). */
export interface MimeHeaders {
  /** In lower case, such as "text/html". */
  readonly mediaType: string;
  readonly boundary: string | null;
  /** In lower case; "7bit" where none is named. */
  readonly transferEncoding: string;
  /** Whether the entity says that it is one of MIME. */
  readonly isVersioned: boolean;
}

/** A part of a file; its bytes as characters of the same number (Latin-1). */
export interface MimeEntity {
  readonly headers: MimeHeaders;
  readonly body: string;
  /** The body reaches to the end of a part that was closed, and was not cut off. */
  readonly isWhole: boolean;
}

const HEADER = /^([!-9;-~]+):[ \t]*(.*(?:\r?\n[ \t]+.*)*)(?:\r?\n|$)/u;
const LONGEST_HEAD = 64 * 1024;

function parameter(value: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, "iu").exec(value);
  return found?.[1] ?? found?.[2] ?? null;
}

/** Read the headers that a text begins with, up to the empty line below them. */
export function readEntity(text: string, isWhole: boolean): MimeEntity {
  const headers = new Map<string, string>();
  const head = text.slice(0, LONGEST_HEAD);
  let at = 0;
  for (;;) {
    const header = HEADER.exec(head.slice(at));
    if (header === null) break;
    const [line, name = "", value = ""] = header;
    headers.set(name.toLowerCase(), value.replace(/\r?\n[ \t]+/gu, " ").trim());
    at += line.length;
  }
  const type = headers.get("content-type") ?? "text/plain";
  return {
    headers: {
      mediaType: (type.split(";")[0] ?? "").trim().toLowerCase(),
      boundary: parameter(type, "boundary"),
      transferEncoding: (headers.get("content-transfer-encoding") ?? "7bit").toLowerCase(),
      isVersioned: headers.has("mime-version"),
    },
    body: text.slice(at).replace(/^\r?\n/u, ""),
    isWhole,
  };
}

/** Parts of one entity, far more than a page has pictures. */
const MOST_PARTS = 5_000;

/** The parts of a multipart body, between lines of its boundary (RFC 2046, 5.1.1). */
export function partsOf({ headers: { boundary }, body }: MimeEntity): MimeEntity[] {
  if (boundary === null || boundary === "") return [];
  const delimiter = `\n--${boundary}`;
  const text = `\n${body}`;
  const parts: MimeEntity[] = [];
  let at = text.indexOf(delimiter);
  while (at !== -1 && parts.length < MOST_PARTS) {
    const after = at + delimiter.length;
    if (text.startsWith("--", after)) break;
    const begin = text.indexOf("\n", after);
    if (begin === -1) break;
    // Searched from the line's own end: an empty part ends where it begins.
    const next = text.indexOf(delimiter, begin);
    const own = text.slice(begin + 1, next === -1 ? undefined : Math.max(next, begin + 1));
    parts.push(readEntity(own.replace(/\r$/u, ""), next !== -1));
    at = next;
  }
  return parts;
}
