import type { SearchParameters } from "@/lib/domain/views/query-parameters";

/** The same address with one parameter set, or without it. */
export function withParameter(
  parameters: SearchParameters,
  name: string,
  value: string | null,
): string {
  const next = new URLSearchParams();
  for (const [key, given] of Object.entries(parameters)) {
    if (key === name || given === undefined) continue;
    for (const each of Array.isArray(given) ? given : [given]) next.append(key, each);
  }
  if (value !== null) next.set(name, value);
  return `?${next.toString()}`;
}
