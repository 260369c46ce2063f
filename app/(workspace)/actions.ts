"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { loadSamples } from "@/lib/server/commands/load-samples";
import { removeSamples } from "@/lib/server/commands/remove-samples";
import { currentActor } from "@/lib/server/current-actor";

/** The samples come through the same queue as everybody's reports; its page shows the progress. */
export async function loadSamplesAction(): Promise<void> {
  const { batchId } = await loadSamples(await currentActor());
  redirect(`/upload?batch=${batchId}`);
}

export async function removeSamplesAction(): Promise<void> {
  await removeSamples(await currentActor());
  revalidatePath("/", "layout");
}
