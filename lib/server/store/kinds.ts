import "server-only";
import { AgencyKind, agencyKindOf, agencyLevelOf, type GivenWord } from "@/lib/domain/agency-kind";
import { noteChange } from "./data-changes";
import type { Client, Transaction } from "@/lib/server/db";

/** The words that people added; a kind that this program does not know is left out. */
export async function givenWords(tx: Transaction | Client): Promise<GivenWord[]> {
  const words = await tx.kindWord.findMany({ orderBy: { word: "asc" } });
  return words.flatMap(({ word, kind }) => {
    const known = AgencyKind.safeParse(kind);
    return known.success ? [{ word, kind: known.data }] : [];
  });
}

interface StoredKind {
  readonly name: string;
  readonly regionCode: string | null;
  readonly kind: string;
  readonly isKindGiven: boolean;
  readonly level: string;
  readonly isLevelGiven: boolean;
}

/** What a body is: as a person said, else as its name tells. */
export function kindAndLevelOf(
  { name, regionCode, kind, isKindGiven, level, isLevelGiven }: StoredKind,
  words: readonly GivenWord[],
): { kind: string; level: string } {
  return {
    kind: isKindGiven ? kind : agencyKindOf(name, words),
    level: isLevelGiven ? level : agencyLevelOf(name, regionCode),
  };
}

/** SQLite takes no more values in one list. */
const AT_ONCE = 500;

/** Bodies came into these kinds or left them: whoever is of them has other peers, and may be judged otherwise. */
export async function markReportsOfKinds(
  tx: Transaction,
  kinds: ReadonlySet<string>,
): Promise<void> {
  await tx.report.updateMany({
    where: { isCurrent: true, agency: { kind: { in: [...kinds] } } },
    data: { isStale: true },
  });
}

/**
 * Tell the kinds of bodies anew whose names hold a word, after the word came or went. What a person
 * said of a body stays.
 *
 * @returns how many bodies are now of another kind
 */
export async function retellKinds(tx: Transaction, word: string): Promise<number> {
  const words = await givenWords(tx);
  const bodies = await tx.agency.findMany({
    where: { isKindGiven: false, name: { contains: word } },
    select: { id: true, name: true, kind: true },
  });
  const moved = new Map<AgencyKind, string[]>();
  const kinds = new Set<string>();
  for (const { id, name, kind } of bodies) {
    const told = agencyKindOf(name, words);
    if (told === kind) continue;
    moved.set(told, [...(moved.get(told) ?? []), id]);
    kinds.add(told).add(kind);
  }
  for (const [kind, ids] of moved) {
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      await tx.agency.updateMany({
        where: { id: { in: ids.slice(at, at + AT_ONCE) } },
        data: { kind },
      });
    }
  }
  if (kinds.size > 0) {
    await markReportsOfKinds(tx, kinds);
    await noteChange(tx, { kind: "body" });
  }
  return [...moved.values()].reduce((sum, ids) => sum + ids.length, 0);
}
