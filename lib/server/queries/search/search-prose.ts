import "server-only";
import type { ProseFound, ProseHit, SearchFilter } from "@/lib/domain/views/search";
import { reader } from "@/lib/server/db";
import { snippetOf } from "@/lib/server/search/snippet";
import { unpackRuns } from "@/lib/server/store/report-text";
import { agencyRef } from "@/lib/server/views/agency-ref";
import { findTexts } from "./find-texts";

/** Counted and leafed through; whoever has more before him asks more narrowly. */
export const MOST_HITS = 500;

async function hitsOf(ids: readonly number[], words: readonly string[]): Promise<ProseHit[]> {
  const texts = await reader().reportText.findMany({
    where: { id: { in: [...ids] } },
    orderBy: { id: "asc" },
    select: {
      reportId: true,
      printed: true,
      report: { select: { year: true, agency: true } },
    },
  });
  return texts.map(({ reportId, printed, report }) => {
    const snippet = snippetOf(unpackRuns(printed), words);
    return {
      agency: agencyRef(report.agency),
      reportId,
      year: report.year,
      pieces: snippet?.pieces ?? [],
      place: snippet?.place ?? null,
      occurrences: snippet?.occurrences ?? 0,
    };
  });
}

/** Reports whose prose has all the words, with the place of each: the newest years first. */
export async function searchProse(
  words: readonly string[],
  filter: SearchFilter,
  { offset, size }: { readonly offset: number; readonly size: number },
): Promise<ProseFound> {
  const { ids, isMore, downTo } = await findTexts({ words, filter, most: MOST_HITS });
  const rows = await hitsOf(ids.slice(offset, offset + size), words);
  return { rows, total: ids.length, isMore, downTo };
}
