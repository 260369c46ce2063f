import "server-only";
import { AgencyKind, AgencyLevel } from "@/lib/domain/agency-kind";
import type { AgencyRef } from "@/lib/domain/views/agency-ref";

interface StoredAgency {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly level: string;
  readonly regionCode: string | null;
  readonly regionName: string | null;
  readonly isSample: boolean;
}

const Kind = AgencyKind.catch(() => "other" as const);
const Level = AgencyLevel.catch(() => "unknown" as const);

export function agencyRef(agency: StoredAgency): AgencyRef {
  const { id, name, kind, level, regionCode, regionName, isSample } = agency;
  return {
    id,
    name,
    kind: Kind.parse(kind),
    level: Level.parse(level),
    region:
      regionCode === null || regionName === null ? null : { code: regionCode, name: regionName },
    isSample,
  };
}
