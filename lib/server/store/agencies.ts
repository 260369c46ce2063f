import "server-only";
import { agencyKindOf, agencyLevelOf } from "@/lib/domain/agency-kind";
import type { Region } from "@/lib/domain/report";
import { appError } from "@/lib/errors";
import type { Transaction } from "@/lib/server/db";
import { foldName } from "./agency-names";
import { noteChange } from "./data-changes";
import { givenWords } from "./kinds";
import { regionsFit } from "./match-agency";

interface NewAgency {
  readonly name: string;
  readonly region: Region | null;
  readonly isSample: boolean;
}

export async function createAgency(tx: Transaction, agency: NewAgency): Promise<string> {
  const { name, region, isSample } = agency;
  const { id } = await tx.agency.create({
    data: {
      name,
      kind: agencyKindOf(name, await givenWords(tx)),
      level: agencyLevelOf(name, region?.code ?? null),
      regionCode: region?.code ?? null,
      regionName: region?.name ?? null,
      isSample,
      aliases: { create: { printed: name, folded: foldName(name) } },
    },
  });
  await noteChange(tx, { kind: "body", agencyId: id });
  return id;
}

/** The body that a person chose, or named; one that bears the name is taken before one is made. */
export async function chosenAgency(
  tx: Transaction,
  choice: { readonly agencyId: string } | { readonly agencyName: string },
  region: Region | null,
  isSample: boolean,
): Promise<string> {
  if ("agencyId" in choice) {
    const agency = await tx.agency.findUnique({
      where: { id: choice.agencyId },
      select: { id: true },
    });
    if (agency === null) throw appError("NOT_FOUND", { what: "agency" });
    return agency.id;
  }
  const bearers = await tx.agencyAlias.findMany({
    where: { folded: foldName(choice.agencyName) },
    select: { agency: { select: { id: true, regionCode: true } } },
    orderBy: { agencyId: "asc" },
  });
  const fitting = bearers
    .map(({ agency }) => agency)
    .find(({ regionCode }) => regionsFit(regionCode, region?.code ?? null));
  return fitting?.id ?? createAgency(tx, { name: choice.agencyName, region, isSample });
}

/**
 * Learn from a stored report: names that no other fitting body bears, and the region where it was
 * not known.
 */
export async function learnAgency(
  tx: Transaction,
  agencyId: string,
  names: readonly string[],
  region: Region | null,
): Promise<void> {
  const agency = await tx.agency.findUniqueOrThrow({
    where: { id: agencyId },
    include: { aliases: true },
  });
  if (agency.regionCode === null && region !== null) {
    await tx.agency.update({
      where: { id: agencyId },
      data: {
        regionCode: region.code,
        regionName: region.name,
        ...(!agency.isLevelGiven && { level: agencyLevelOf(agency.name, region.code) }),
      },
    });
    await noteChange(tx, { kind: "body", agencyId });
  }
  const own = new Set(agency.aliases.map(({ folded }) => folded));
  for (const printed of names) {
    const folded = foldName(printed);
    if (own.has(folded)) continue;
    const others = await tx.agencyAlias.findMany({
      where: { folded },
      select: { agency: { select: { regionCode: true } } },
    });
    const regionCode = agency.regionCode ?? region?.code ?? null;
    if (others.some((other) => regionsFit(other.agency.regionCode, regionCode))) continue;
    await tx.agencyAlias.create({ data: { agencyId, printed, folded } });
    await noteChange(tx, { kind: "body", agencyId });
  }
}

/** A body stands as long as it has reports. */
export async function removeIfEmpty(tx: Transaction, agencyId: string): Promise<void> {
  if ((await tx.report.count({ where: { agencyId } })) > 0) return;
  await noteChange(tx, { kind: "body", agencyId });
  await tx.agency.delete({ where: { id: agencyId } });
}
