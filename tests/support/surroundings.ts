import type { Address } from "@/lib/domain/address";
import type { BodyFigures, OtherBody, Surroundings } from "@/lib/rules/surroundings";

/** What is stored of other bodies: nothing, unless a test says so. */
export function surroundingsOf(overrides: Partial<Surroundings> = {}): Surroundings {
  return {
    kind: "water",
    level: "prefecture",
    peers: [],
    sharedPassages: [],
    sameFigures: [],
    region: null,
    ...overrides,
  };
}

export function otherBody(name: string): OtherBody {
  return { agencyId: `agency of ${name}`, name, reportId: `report of ${name}` };
}

export function bodyWith(
  name: string,
  figures: Readonly<Record<Address, number | null>>,
): BodyFigures {
  return { ...otherBody(name), figures };
}
