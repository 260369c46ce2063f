import "server-only";
import type { Actor } from "@/lib/domain/actor";
import { AgencyKind } from "@/lib/domain/agency-kind";
import type { KindLine } from "@/lib/domain/views/kinds";
import { assertMay } from "@/lib/server/authorise";
import { reader } from "@/lib/server/db";

/** The table of kinds, in its order: the words that people added, and how many bodies are of each. */
export async function listKinds(actor: Actor): Promise<KindLine[]> {
  assertMay(actor, "read");
  const [words, counts] = await Promise.all([
    reader().kindWord.findMany({ orderBy: { word: "asc" } }),
    reader().agency.groupBy({ by: ["kind"], _count: { _all: true } }),
  ]);
  const bodiesOf = new Map(counts.map(({ kind, _count }) => [kind, _count._all]));
  return AgencyKind.options.map((kind) => ({
    kind,
    given: words
      .filter((each) => each.kind === kind)
      .map(({ word, actorName, at }) => ({ word, actor: actorName, at })),
    bodies: bodiesOf.get(kind) ?? 0,
  }));
}
