import type { ReadFailure } from "@/lib/domain/read-error";
import { LIMITS } from "@/lib/pipeline/limits";
import { CannotRead } from "@/lib/pipeline/read-failure";
import { ARCHIVE_FAILURES } from "./archive-failures";
import type { ByteSource } from "./byte-source";
import { type Archive, type Member, openArchive } from "./open-archive";
import { documentsOf, packedSet } from "./page-sets";
import { UnpackingBudget, unpackMember } from "./unpack-member";

/** Where what is unpacked is kept, in the words of whoever keeps it. */
export interface Shelf<Kept> {
  /** Keeps nothing where the content breaks off with an error, which is thrown on. */
  keep(content: AsyncIterable<Uint8Array>): Promise<Kept>;
  /** Looks into what is kept. */
  look<Value>(kept: Kept, at: (source: ByteSource) => AsyncGenerator<Value>): AsyncGenerator<Value>;
}

interface Named {
  readonly name: string;
  /** The name of the archive that it is in, where that is itself a member of the one unpacked. */
  readonly within: string | null;
}

/** A member, taken out of its archive. */
export type Unpacked<Kept> =
  | (Named & { readonly kind: "document"; readonly kept: Kept })
  /** An archive; its own members follow. */
  | (Named & { readonly kind: "archive"; readonly kept: Kept })
  /** What could not be taken out (`kept` is null), or is not gone on with. */
  | (Named & {
      readonly kind: "failed";
      readonly kept: Kept | null;
      readonly failure: ReadFailure;
    });

type Attempt<Value> = { readonly value: Value } | { readonly failure: ReadFailure };

async function attempt<Value>(work: Promise<Value>): Promise<Attempt<Value>> {
  try {
    return { value: await work };
  } catch (error) {
    if (error instanceof CannotRead) return { failure: error.failure };
    throw error;
  }
}

/** Unpacks one archive and those within it, with one measure for all of them. */
class Unpacking<Kept> {
  private readonly budget: UnpackingBudget;
  private members = 0;

  constructor(
    private readonly shelf: Shelf<Kept>,
    mostBytes: number,
  ) {
    this.budget = new UnpackingBudget(mostBytes);
  }

  async *archive(archive: Archive, within: string | null): AsyncGenerator<Unpacked<Kept>> {
    this.members += archive.members.length;
    for (const { name, members } of documentsOf(archive.members)) {
      const kept = await attempt(this.shelf.keep(this.content(archive, members)));
      if ("failure" in kept) {
        yield { kind: "failed", name, within, kept: null, failure: kept.failure };
      } else {
        yield* this.shelf.look(kept.value, (source) =>
          this.member(source, { name, within, kept: kept.value }),
        );
      }
    }
  }

  private content(archive: Archive, members: readonly Member[]): AsyncIterable<Uint8Array> {
    const [first] = members;
    return members.length === 1 && first !== undefined
      ? unpackMember(archive, first, this.budget)
      : packedSet(archive, members, this.budget);
  }

  private async *member(
    source: ByteSource,
    member: Named & { readonly kept: Kept },
  ): AsyncGenerator<Unpacked<Kept>> {
    const opened = await attempt(openArchive(source));
    if ("failure" in opened) yield { kind: "failed", ...member, failure: opened.failure };
    else if (opened.value === null) yield { kind: "document", ...member };
    else yield* this.inner(opened.value, member);
  }

  private async *inner(
    archive: Archive,
    member: Named & { readonly kept: Kept },
  ): AsyncGenerator<Unpacked<Kept>> {
    const refusal = this.refusalOf(archive, member.within);
    if (refusal !== null) {
      yield { kind: "failed", ...member, failure: refusal.failure };
      return;
    }
    yield { kind: "archive", ...member };
    yield* this.archive(archive, member.name);
  }

  private refusalOf({ members }: Archive, within: string | null): CannotRead | null {
    if (within !== null) return ARCHIVE_FAILURES.tooDeep();
    if (members.length === 0) return ARCHIVE_FAILURES.nothingInIt();
    return this.members + members.length > LIMITS.zipEntries
      ? ARCHIVE_FAILURES.tooManyMembers()
      : null;
  }
}

/**
 * Take the members out of an archive one by one, and those of archives in it, which are opened once
 * and no deeper. What is wrong with one member is told of that one, and the others go on.
 *
 * @param mostBytes to unpack in all
 */
export function unpackArchive<Kept>(
  archive: Archive,
  shelf: Shelf<Kept>,
  mostBytes: number = LIMITS.archiveBytes,
): AsyncGenerator<Unpacked<Kept>> {
  return new Unpacking(shelf, mostBytes).archive(archive, null);
}
