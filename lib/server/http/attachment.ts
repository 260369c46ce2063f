import "server-only";

/** The header that makes a browser save an answer under a name of any script (RFC 6266). */
export function attachmentNamed(name: string): string {
  // Half of a surrogate pair can't be encoded; it becomes the replacement character.
  const wellFormed = Buffer.from(name, "utf8").toString("utf8");
  const encoded = encodeURIComponent(wellFormed).replace(
    /['()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename*=UTF-8''${encoded}`;
}
