import { cache } from "react";
import { orNotFound } from "@/app/or-not-found";
import { ReportYear } from "@/lib/domain/upload";
import type { LetterView } from "@/lib/domain/views/letter";
import { currentActor } from "@/lib/server/current-actor";
import { getLetter } from "@/lib/server/queries/get-letter";

/** Once for the page and its title. Null when there is no report for the year. */
export const loadLetter = cache(
  async (agencyId: string, asked: string): Promise<LetterView | null> => {
    const year = ReportYear.safeParse(asked);
    if (!year.success) return null;
    return orNotFound(getLetter(await currentActor(), { agencyId, year: year.data }));
  },
);
