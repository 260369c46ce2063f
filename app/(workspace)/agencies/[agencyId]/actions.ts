"use server";

import { revalidatePath } from "next/cache";
import type { ActionState } from "@/components/ui/action-state";
import { RenameAgencyInput } from "@/lib/domain/upload";
import { asAppError } from "@/lib/errors";
import { renameAgency } from "@/lib/server/commands/rename-agency";
import { currentActor } from "@/lib/server/current-actor";

export async function renameAgencyAction(
  _previous: ActionState,
  formData: FormData,
): Promise<ActionState> {
  const input = RenameAgencyInput.safeParse(Object.fromEntries(formData));
  if (!input.success) return { status: "invalid", fields: ["name"] };

  try {
    await renameAgency(await currentActor(), input.data);
  } catch (error) {
    return { status: "failed", message: asAppError(error).userMessage };
  }
  revalidatePath("/", "layout");
  return { status: "saved" };
}
