import "server-only";
import { type Prisma } from "@/lib/generated/sqlite/client";
import { type Localized } from "@/lib/domain/localized";
import { type Transaction, write } from "@/lib/server/db";
import { isGone } from "./lease-owner";

const withBatch = {
  batch: true,
  archive: { select: { fileName: true, archive: { select: { fileName: true } } } },
} satisfies Prisma.UploadInclude;

/** An upload that this process has taken on. */
export type ClaimedUpload = Prisma.UploadGetPayload<{ include: typeof withBatch }> & {
  readonly leaseOwner: string;
  readonly sourceSha256: string;
};

/**
 * When a server is killed that ran on another machine, what it was reading is taken up again after
 * this time. A living one renews its leases long before.
 */
const LEASE = 15_000;

const leaseFromNow = () => new Date(Date.now() + LEASE);

/** Somebody else took the upload on, since its lease ran out: what this process did is not kept. */
export class LeaseLost extends Error {
  override readonly name = "LeaseLost";
}

/** Take on the oldest upload that nobody works on, or null where there is none. */
export function claimUpload(leaseOwner: string): Promise<ClaimedUpload | null> {
  return write(async (tx) => {
    const free = {
      sourceSha256: { not: null },
      OR: [{ state: "waiting" }, { state: "reading", leaseUntil: { lt: new Date() } }],
    } satisfies Prisma.UploadWhereInput;
    const next = await tx.upload.findFirst({
      where: free,
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      select: { id: true },
    });
    if (next === null) return null;
    const upload = await tx.upload.update({
      where: { id: next.id },
      data: {
        state: "reading",
        leaseOwner,
        leaseUntil: leaseFromNow(),
        attempts: { increment: 1 },
      },
      include: withBatch,
    });
    const { sourceSha256 } = upload;
    return sourceSha256 === null ? null : { ...upload, sourceSha256, leaseOwner };
  });
}

/** Put back what servers of this machine were reading that were killed. */
export async function releaseAbandoned(): Promise<void> {
  await write(async (tx) => {
    const leased = await tx.upload.findMany({
      where: { state: "reading", leaseOwner: { not: null } },
      distinct: ["leaseOwner"],
      select: { leaseOwner: true },
    });
    const gone = leased.flatMap(({ leaseOwner }) =>
      leaseOwner !== null && isGone(leaseOwner) ? [leaseOwner] : [],
    );
    await tx.upload.updateMany({
      where: { leaseOwner: { in: gone }, state: "reading" },
      data: { state: "waiting", leaseOwner: null, leaseUntil: null },
    });
  });
}

/** Keep what this process is still at. */
export async function renewLeases(leaseOwner: string): Promise<void> {
  await write((tx) =>
    tx.upload.updateMany({
      where: { leaseOwner, state: "reading" },
      data: { leaseUntil: leaseFromNow() },
    }),
  );
}

/**
 * Write down what became of an upload, in the transaction that stores it.
 *
 * @throws {LeaseLost} when it is no longer this process's to finish
 */
export async function finishUpload(
  tx: Transaction,
  { id, leaseOwner }: ClaimedUpload,
  data: Omit<Prisma.UploadUncheckedUpdateManyInput, "id" | "leaseOwner" | "leaseUntil">,
): Promise<void> {
  const { count } = await tx.upload.updateMany({
    where: { id, leaseOwner, state: "reading" },
    data: { ...data, finishedAt: new Date(), leaseOwner: null, leaseUntil: null },
  });
  if (count === 0) throw new LeaseLost();
}

/** Write down why an upload became nothing. */
export async function failUpload(
  upload: ClaimedUpload,
  failure: { readonly code: string; readonly message: Localized },
): Promise<void> {
  await write((tx) =>
    finishUpload(tx, upload, { state: "failed", failure: JSON.stringify(failure) }),
  );
}

/** Put an upload back in the queue at once. */
export async function releaseUpload({ id, leaseOwner }: ClaimedUpload): Promise<void> {
  await write((tx) =>
    tx.upload.updateMany({
      where: { id, leaseOwner, state: "reading" },
      data: { state: "waiting", leaseOwner: null, leaseUntil: null },
    }),
  );
}
