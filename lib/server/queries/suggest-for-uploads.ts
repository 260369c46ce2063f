import "server-only";
import type { AgencyRef } from "@/lib/domain/views/agency-ref";
import type { UploadSuggestion } from "@/lib/domain/views/upload-batch";
import { hintsOfPath, type PathHints } from "@/lib/pipeline/recognise/hints-of-path";
import { reader } from "@/lib/server/db";
import { foldName, isFullName } from "@/lib/server/store/agency-names";
import { agencyRef } from "@/lib/server/views/agency-ref";

interface NamedUpload {
  readonly id: string;
  readonly fileName: string;
  readonly archiveId: string | null;
}

/** An upload that waits for a word, with the bodies that what is printed fits equally well. */
interface UndecidedUpload extends NamedUpload {
  readonly candidates: readonly AgencyRef[];
}

/** The names of the archives that it was in, the outermost first, and its own. */
function pathOf(upload: NamedUpload, all: ReadonlyMap<string, NamedUpload>): string[] {
  const archive = upload.archiveId === null ? undefined : all.get(upload.archiveId);
  return [...(archive === undefined ? [] : pathOf(archive, all)), upload.fileName];
}

/** The one of several bodies that lies where the folders say; null where that tells nothing. */
function candidateThere(candidates: readonly AgencyRef[], places: readonly string[]) {
  if (places.length === 0) return null;
  const [only, second] = candidates.filter(({ name, region }) =>
    places.every((place) => `${region?.name ?? ""}${name}`.includes(place)),
  );
  return second === undefined ? (only ?? null) : null;
}

function suggestion(
  { candidates }: UndecidedUpload,
  { body, year, places }: PathHints,
  known: ReadonlyMap<string, readonly AgencyRef[]>,
): UploadSuggestion {
  const named = body === null || !isFullName(body) ? null : body;
  const [bearer, other] = named === null ? [] : (known.get(foldName(named)) ?? []);
  const agency = other === undefined && bearer !== undefined ? bearer : null;
  return {
    agency: agency ?? candidateThere(candidates, places),
    agencyName: bearer === undefined && candidates.length === 0 ? named : null,
    year,
  };
}

/** The known bodies that bear each of some names. */
async function bearersOf(names: readonly string[]): Promise<Map<string, AgencyRef[]>> {
  const aliases = await reader().agencyAlias.findMany({
    where: { folded: { in: [...new Set(names.map(foldName))] } },
    include: { agency: true },
  });
  const bearers = new Map<string, AgencyRef[]>();
  for (const { folded, agency } of aliases) {
    bearers.set(folded, [...(bearers.get(folded) ?? []), agencyRef(agency)]);
  }
  return bearers;
}

/**
 * What the names of files, folders and archives suggest for uploads that wait for a word. Never
 * more than that: a person agrees or not.
 */
export async function suggestForUploads(
  undecided: readonly UndecidedUpload[],
  all: readonly NamedUpload[],
): Promise<ReadonlyMap<string, UploadSuggestion>> {
  const byId = new Map(all.map((upload) => [upload.id, upload]));
  const hinted = undecided.map((upload) => ({ upload, hints: hintsOfPath(pathOf(upload, byId)) }));
  const known = await bearersOf(hinted.flatMap(({ hints }) => hints.body ?? []));
  return new Map(hinted.map(({ upload, hints }) => [upload.id, suggestion(upload, hints, known)]));
}
