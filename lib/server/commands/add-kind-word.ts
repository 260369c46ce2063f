import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { AddKindWordInput } from "@/lib/domain/kinds";
import { assertMay } from "@/lib/server/authorise";
import { write } from "@/lib/server/db";
import { recordChange } from "@/lib/server/store/history";
import { retellKinds } from "@/lib/server/store/kinds";

/**
 * Say that a word of a body's name tells its kind. It goes before the program's own words; one that
 * is there already gets the new kind.
 */
export async function addKindWord(actor: Actor, input: AddKindWordInput): Promise<void> {
  assertMay(actor, "administer");
  const { word, kind } = input;
  const who = { actorId: actor.id, actorName: actor.name };
  await write(async (tx) => {
    const before = await tx.kindWord.findUnique({ where: { word } });
    await tx.kindWord.upsert({
      where: { word },
      create: { word, kind, ...who },
      update: { kind, ...who, at: new Date() },
    });
    const bodies = await retellKinds(tx, word);
    await recordChange(tx, actor, {
      action: "add-kind-word",
      subject: "kind-word",
      subjectId: word,
      detail: { before: before?.kind ?? null, after: kind, bodies },
    });
  });
}
