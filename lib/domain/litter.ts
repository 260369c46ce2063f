/**
 * What systems leave in folders, and what an open document leaves beside itself. Told by the path,
 * or the bare name, with slashes between its parts.
 */
export function isLitter(path: string): boolean {
  const parts = path.split("/");
  const name = parts.at(-1) ?? "";
  return (
    parts.some((part) => part.startsWith(".") || part === "__MACOSX") ||
    name.startsWith("~$") ||
    /^(?:thumbs\.db|desktop\.ini)$/iu.test(name)
  );
}
