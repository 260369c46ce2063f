/** What a form asks for: the address, and how to ask for the same at a command line. */
export interface RequestLine {
  readonly address: string;
  readonly curl: string;
}

/** The address of an endpoint with what was filled in; what is left empty is left out. */
export function addressOfForm(
  path: string,
  values: readonly (readonly [name: string, value: string])[],
): string {
  let filled = path;
  const query = new Map<string, string[]>();
  for (const [name, value] of values) {
    const text = value.trim();
    if (filled.includes(`{${name}}`))
      filled = filled.replace(`{${name}}`, encodeURIComponent(text));
    else if (text !== "") query.set(name, [...(query.get(name) ?? []), text]);
  }
  const parameters = new URLSearchParams();
  for (const [name, texts] of query) parameters.set(name, texts.join(","));
  // A comma needs no escape there, and lists are easier to read with it.
  const written = parameters.toString().replaceAll("%2C", ",");
  return written === "" ? filled : `${filled}?${written}`;
}

/** Single quotes, since nothing within them means anything to a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

export function requestLine(origin: string, address: string): RequestLine {
  return { address, curl: `curl ${quoted(origin + address)}` };
}
