"use server";

import { revalidatePath } from "next/cache";
import type { ActionState } from "@/components/ui/action-state";
import { SayAgencyKindInput, SayRegionCompleteInput } from "@/lib/domain/kinds";
import { RenameAgencyInput } from "@/lib/domain/upload";
import { asAppError } from "@/lib/errors";
import { renameAgency } from "@/lib/server/commands/rename-agency";
import { sayAgencyKind } from "@/lib/server/commands/say-agency-kind";
import { sayRegionComplete } from "@/lib/server/commands/say-region-complete";
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

/** The choices of these forms are all right, unless a page is older than the program. */
const NOT_UNDERSTOOD: ActionState = {
  status: "failed",
  message: {
    zh: "这一页已过时，请刷新后再试。",
    en: "This page is outdated. Reload it and try again.",
  },
};

export async function sayAgencyKindAction(
  _previous: ActionState,
  formData: FormData,
): Promise<ActionState> {
  const input = SayAgencyKindInput.safeParse(Object.fromEntries(formData));
  if (!input.success) return NOT_UNDERSTOOD;

  try {
    await sayAgencyKind(await currentActor(), input.data);
  } catch (error) {
    return { status: "failed", message: asAppError(error).userMessage };
  }
  revalidatePath("/", "layout");
  return { status: "saved" };
}

export async function sayRegionCompleteAction(
  _previous: ActionState,
  formData: FormData,
): Promise<ActionState> {
  const input = SayRegionCompleteInput.safeParse(Object.fromEntries(formData));
  if (!input.success) return NOT_UNDERSTOOD;

  try {
    await sayRegionComplete(await currentActor(), input.data);
  } catch (error) {
    return { status: "failed", message: asAppError(error).userMessage };
  }
  revalidatePath("/", "layout");
  return { status: "saved" };
}
