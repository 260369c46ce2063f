"use server";

import { redirect } from "next/navigation";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { ActionState } from "@/components/ui/action-state";
import { CorrectCellInput } from "@/lib/domain/review";
import { MoveReportInput } from "@/lib/domain/upload";
import { asAppError } from "@/lib/errors";
import { correctCell } from "@/lib/server/commands/correct-cell";
import { moveReport } from "@/lib/server/commands/move-report";
import { rereadReport } from "@/lib/server/commands/reread-report";
import { currentActor } from "@/lib/server/current-actor";
import { agencyOfForm } from "@/app/agency-of-form";
import { TypedNumber } from "@/app/typed-number";

const CorrectionForm = z.object({
  reportId: z.string(),
  address: z.string(),
  intent: z.enum(["correct", "undo"]),
  value: TypedNumber,
  note: z.string(),
});

export async function correctCellAction(
  _previous: ActionState,
  formData: FormData,
): Promise<ActionState> {
  const form = CorrectionForm.safeParse(Object.fromEntries(formData));
  if (!form.success) return { status: "invalid", fields: ["value"] };
  const { intent, value, ...rest } = form.data;
  const input = CorrectCellInput.parse({
    ...rest,
    correction: intent === "undo" ? "undo" : { value },
  });

  try {
    await correctCell(await currentActor(), input);
  } catch (error) {
    return { status: "failed", message: asAppError(error).userMessage };
  }
  revalidatePath(`/reports/${input.reportId}`);
  return { status: "saved" };
}

export async function moveReportAction(
  _previous: ActionState,
  formData: FormData,
): Promise<ActionState> {
  const input = MoveReportInput.safeParse({
    reportId: formData.get("reportId"),
    agency: agencyOfForm(formData),
    year: formData.get("year"),
  });
  if (!input.success) return { status: "invalid", fields: ["year"] };

  try {
    await moveReport(await currentActor(), input.data);
  } catch (error) {
    return { status: "failed", message: asAppError(error).userMessage };
  }
  revalidatePath(`/reports/${input.data.reportId}`);
  return { status: "saved" };
}

/** Reading goes through the queue; its progress stands on the page of its batch. */
export async function rereadReportAction(formData: FormData): Promise<void> {
  const reportId = z.string().parse(formData.get("reportId"));
  const { batchId } = await rereadReport(await currentActor(), reportId);
  redirect(`/upload?batch=${batchId}`);
}
