/** A list with one item at another place. */
export function movedTo(list: readonly string[], item: string, place: number): string[] {
  const rest = list.filter((other) => other !== item);
  return [...rest.slice(0, place), item, ...rest.slice(place)];
}
