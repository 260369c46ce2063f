import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { RemoveKindWordInput } from "@/lib/domain/kinds";
import { assertMay } from "@/lib/server/authorise";
import { write } from "@/lib/server/db";
import { recordChange } from "@/lib/server/store/history";
import { retellKinds } from "@/lib/server/store/kinds";

/** Take a person's word out of the table: names that hold it tell again what they told before. */
export async function removeKindWord(actor: Actor, input: RemoveKindWordInput): Promise<void> {
  assertMay(actor, "administer");
  const { word } = input;
  await write(async (tx) => {
    const before = await tx.kindWord.findUnique({ where: { word } });
    // Somebody was faster: it is gone, as asked.
    if (before === null) return;
    await tx.kindWord.delete({ where: { word } });
    const bodies = await retellKinds(tx, word);
    await recordChange(tx, actor, {
      action: "remove-kind-word",
      subject: "kind-word",
      subjectId: word,
      detail: { before: before.kind, after: null, bodies },
    });
  });
}
