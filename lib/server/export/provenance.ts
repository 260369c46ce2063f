import "server-only";
import type { Localized } from "@/lib/domain/localized";
import { PROGRAM_VERSION } from "@/lib/server/program-version";
import { dataVersion } from "@/lib/server/queries/data-version";

/** What a file says of itself, so that it can be told later what it was made of. */
export interface Provenance {
  readonly about: Localized;
  /** The address that brings the same table back, as it stood at this version of the data. */
  readonly address: string;
  readonly dataVersion: number;
  readonly program: string;
  /** ISO time. */
  readonly madeAt: string;
}

export async function provenanceOf(about: Localized, address: string): Promise<Provenance> {
  return {
    about,
    address,
    dataVersion: await dataVersion(),
    program: `Gouji ${PROGRAM_VERSION}`,
    madeAt: new Date().toISOString(),
  };
}
