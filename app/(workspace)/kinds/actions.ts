"use server";

import { revalidatePath } from "next/cache";
import type { ActionState } from "@/components/ui/action-state";
import { AddKindWordInput, RemoveKindWordInput } from "@/lib/domain/kinds";
import { asAppError } from "@/lib/errors";
import { addKindWord } from "@/lib/server/commands/add-kind-word";
import { removeKindWord } from "@/lib/server/commands/remove-kind-word";
import { currentActor } from "@/lib/server/current-actor";

export async function addKindWordAction(
  _previous: ActionState,
  formData: FormData,
): Promise<ActionState> {
  const input = AddKindWordInput.safeParse(Object.fromEntries(formData));
  if (!input.success) return { status: "invalid", fields: ["word"] };

  try {
    await addKindWord(await currentActor(), input.data);
  } catch (error) {
    return { status: "failed", message: asAppError(error).userMessage };
  }
  revalidatePath("/", "layout");
  return { status: "saved" };
}

export async function removeKindWordAction(formData: FormData): Promise<void> {
  const input = RemoveKindWordInput.parse(Object.fromEntries(formData));
  await removeKindWord(await currentActor(), input);
  revalidatePath("/", "layout");
}
