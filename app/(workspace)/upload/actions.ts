"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { ActionState } from "@/components/ui/action-state";
import { DecideUploadInput } from "@/lib/domain/upload";
import { asAppError } from "@/lib/errors";
import { decideUpload } from "@/lib/server/commands/decide-upload";
import { retryUpload } from "@/lib/server/commands/retry-upload";
import { currentActor } from "@/lib/server/current-actor";
import { agencyOfForm } from "@/app/agency-of-form";

export async function decideUploadAction(
  _previous: ActionState,
  formData: FormData,
): Promise<ActionState> {
  const agency = agencyOfForm(formData);
  const year = formData.get("year");
  const input = DecideUploadInput.safeParse({ uploadId: formData.get("uploadId"), agency, year });
  if (!input.success) return { status: "invalid", fields: ["year"] };
  if (agency === null && year === null) return { status: "invalid", fields: ["agency"] };

  try {
    await decideUpload(await currentActor(), input.data);
  } catch (error) {
    return { status: "failed", message: asAppError(error).userMessage };
  }
  revalidatePath("/upload");
  return { status: "saved" };
}

export async function retryUploadAction(
  _previous: ActionState,
  formData: FormData,
): Promise<ActionState> {
  const uploadId = z.string().parse(formData.get("uploadId"));
  try {
    await retryUpload(await currentActor(), uploadId);
  } catch (error) {
    return { status: "failed", message: asAppError(error).userMessage };
  }
  revalidatePath("/upload");
  return { status: "saved" };
}
