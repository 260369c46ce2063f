const HEX = /^[0-9a-f]{2}$/iu;
/** From where it begins: spaces, and the end of the line where one follows them. */
const SPACES = /[ \t]*(\r?\n|$)?/uy;

/** Quoted-printable (RFC 2045, 6.7); what is no code stands for itself. */
function quotedPrintable(body: string): Uint8Array {
  const bytes = new Uint8Array(body.length);
  let [at, length] = [0, 0];
  const copy = (to: number) => {
    for (; at < to; at += 1, length += 1) bytes[length] = body.charCodeAt(at);
  };
  while (at < body.length) {
    const isSoft = body[at] === "=";
    const code = isSoft ? body.slice(at + 1, at + 3) : "";
    if (HEX.test(code)) {
      bytes[length] = Number.parseInt(code, 16);
      length += 1;
      at += 3;
      continue;
    }
    SPACES.lastIndex = isSoft ? at + 1 : at;
    const [spaces = "", end] = SPACES.exec(body) ?? [];
    const after = SPACES.lastIndex;
    // White space at a line's end was added on the way; after "=" so was the line's end.
    if (end !== undefined && isSoft) at = after;
    else if (end !== undefined && end !== spaces) at = after - end.length;
    else copy(Math.max(after, at + 1));
  }
  return bytes.subarray(0, length);
}

/** The bytes of a body whose own bytes stand as characters; an encoding not known is none. */
export function decodeBody(body: string, transferEncoding: string): Uint8Array {
  switch (transferEncoding) {
    case "quoted-printable":
      return quotedPrintable(body);
    case "base64":
      return Buffer.from(body, "base64");
    default:
      return Buffer.from(body, "latin1");
  }
}
