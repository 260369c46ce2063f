"use server";

import { revalidatePath } from "next/cache";
import type { DecideState } from "@/components/review/decide-action";
import { DecideFindingInput, UndoDecisionInput } from "@/lib/domain/review";
import { asAppError } from "@/lib/errors";
import { decideFinding } from "@/lib/server/commands/decide-finding";
import { undoDecision } from "@/lib/server/commands/undo-decision";
import { currentActor } from "@/lib/server/current-actor";
import { correctionsOfForm } from "./corrections-of-form";

/** Corrections that are no numbers are told from what the schema refuses, which is a missing note. */
export async function decideFindingAction(form: FormData): Promise<DecideState> {
  const corrections = correctionsOfForm(form);
  if (corrections === null) return { status: "invalid", field: "value" };
  const input = DecideFindingInput.safeParse({
    findingId: form.get("findingId"),
    revision: form.get("revision"),
    verdict: form.get("verdict"),
    note: form.get("note") ?? "",
    reason: form.get("reason") ?? undefined,
    corrections,
  });
  if (!input.success) return { status: "invalid", field: "note" };

  try {
    const { revision } = await decideFinding(await currentActor(), input.data);
    revalidatePath("/review");
    return { status: "saved", revision };
  } catch (error) {
    return { status: "failed", message: asAppError(error).userMessage };
  }
}

export async function undoDecisionAction(form: FormData): Promise<DecideState> {
  const input = UndoDecisionInput.parse({
    findingId: form.get("findingId"),
    revision: form.get("revision"),
  });
  try {
    const { revision } = await undoDecision(await currentActor(), input);
    revalidatePath("/review");
    return { status: "saved", revision };
  } catch (error) {
    return { status: "failed", message: asAppError(error).userMessage };
  }
}
