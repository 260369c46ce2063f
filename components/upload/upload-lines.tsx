"use client";

import type { FileState } from "@/lib/domain/upload";
import type { UploadLine } from "@/lib/domain/views/upload-batch";
import { ArchiveRow } from "./archive-row";
import { type UploadActions, UploadLineRow } from "./upload-line-row";

type ByArchive = ReadonlyMap<string | null, readonly UploadLine[]>;

function groupedByArchive(lines: readonly UploadLine[]): ByArchive {
  const groups = new Map<string | null, UploadLine[]>();
  for (const line of lines) {
    const group = groups.get(line.archiveId);
    if (group === undefined) groups.set(line.archiveId, [line]);
    else group.push(line);
  }
  return groups;
}

/** The files in an archive and in the archives in it; those of the batch for null. */
function filesIn(archiveId: string | null, byArchive: ByArchive): UploadLine[] {
  return (byArchive.get(archiveId) ?? []).flatMap((line) =>
    line.state === "unpacked" ? filesIn(line.id, byArchive) : [line],
  );
}

/** The files of a batch, those of an archive below it. */
export function UploadLines({
  lines,
  shown,
  actions,
}: {
  lines: readonly UploadLine[];
  /** The only state whose files are listed, or null for all. */
  shown: FileState | null;
  actions: UploadActions;
}) {
  return (
    <Level archiveId={null} byArchive={groupedByArchive(lines)} shown={shown} actions={actions} />
  );
}

function Level({
  archiveId,
  byArchive,
  shown,
  actions,
}: {
  archiveId: string | null;
  byArchive: ByArchive;
  shown: FileState | null;
  actions: UploadActions;
}) {
  const isShown = ({ state }: UploadLine) => shown === null || state === shown;
  return (byArchive.get(archiveId) ?? []).map((line) => {
    if (line.state !== "unpacked") {
      return isShown(line) && <UploadLineRow key={line.id} line={line} actions={actions} />;
    }
    const files = filesIn(line.id, byArchive);
    if (!files.some(isShown)) return null;
    return (
      <ArchiveRow key={line.id} line={line} files={files}>
        <Level archiveId={line.id} byArchive={byArchive} shown={shown} actions={actions} />
      </ArchiveRow>
    );
  });
}
