import "server-only";
import type { Unpacked } from "@/lib/pipeline/archive/unpack-archive";
import type { Transaction } from "@/lib/server/db";
import type { StoredFile } from "@/lib/server/storage";
import { plainText } from "./plain-text";

type Member = Unpacked<StoredFile>;
interface Place {
  readonly batchId: string;
  /** The archive that they were in. */
  readonly archiveId: string;
}

const NAME_LENGTH = 300;
/** Rows for which one statement asks, or which it writes: the server answers between two of them. */
const AT_ONCE = 100;

function* portions<Value>(values: readonly Value[]): Generator<Value[]> {
  for (let start = 0; start < values.length; start += AT_ONCE) {
    yield values.slice(start, start + AT_ONCE);
  }
}

/** Name the files that are new. There is one writer at a time, so that nobody comes between. */
async function recordFiles(tx: Transaction, members: readonly Member[]): Promise<void> {
  const files = new Map(
    members.flatMap(({ name, kept }) =>
      kept === null ? [] : [[kept.sha256, { ...kept, name: plainText(name, NAME_LENGTH) }]],
    ),
  );
  for (const portion of portions([...files.values()])) {
    const known = await tx.sourceFile.findMany({
      where: { sha256: { in: portion.map(({ sha256 }) => sha256) } },
      select: { sha256: true },
    });
    const there = new Set(known.map(({ sha256 }) => sha256));
    await tx.sourceFile.createMany({ data: portion.filter(({ sha256 }) => !there.has(sha256)) });
  }
}

function columnsOf(member: Member, { batchId, archiveId }: Place) {
  const isOver = member.kind !== "document";
  return {
    batchId,
    archiveId,
    fileName: plainText(member.name, NAME_LENGTH),
    sourceSha256: member.kept?.sha256 ?? null,
    finishedAt: isOver ? new Date() : null,
    ...(member.kind === "archive" && { state: "unpacked" as const }),
    ...(member.kind === "failed" && {
      state: "failed" as const,
      failure: JSON.stringify(member.failure),
    }),
  };
}

/** Put the members of an archive, and of the archives in it, at the end of the queue. */
export async function enqueueMembers(
  tx: Transaction,
  place: Place,
  members: readonly Member[],
): Promise<void> {
  await recordFiles(tx, members);
  const archiveIds = new Map<string | null, string>([[null, place.archiveId]]);
  for (const archive of members.filter(({ kind }) => kind === "archive")) {
    const { id } = await tx.upload.create({
      data: columnsOf(archive, place),
      select: { id: true },
    });
    archiveIds.set(archive.name, id);
  }
  const files = members.filter(({ kind }) => kind !== "archive");
  const rows = files.map((member) =>
    columnsOf(member, { ...place, archiveId: archiveIds.get(member.within) ?? place.archiveId }),
  );
  for (const portion of portions(rows)) await tx.upload.createMany({ data: portion });
}
