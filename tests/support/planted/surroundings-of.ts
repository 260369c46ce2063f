import { agencyKindOf, agencyLevelOf } from "@/lib/domain/agency-kind";
import type { ReadReport } from "@/lib/domain/report";
import { figuresPrint } from "@/lib/prints/figures-print";
import { sentencePrints } from "@/lib/prints/sentence-prints";
import type { BodyFigures, SharedPassage, Surroundings } from "@/lib/rules/surroundings";

/** A sentence that so many of the others have too is the field's, and nobody's own. */
const COMMON = 4;

function otherBody(report: ReadReport): BodyFigures {
  const name = report.agency ?? "";
  return {
    agencyId: name,
    name,
    reportId: report.sha256,
    figures: Object.fromEntries(
      Object.entries(report.cells).map(([address, { value }]) => [address, value]),
    ),
  };
}

function sharedPassages(report: ReadReport, others: readonly ReadReport[]): SharedPassage[] {
  const bearers = new Map<number, ReadReport[]>();
  for (const other of others) {
    for (const hash of new Set(sentencePrints(other).map((print) => print.hash))) {
      bearers.set(hash, [...(bearers.get(hash) ?? []), other]);
    }
  }
  return sentencePrints(report).flatMap(({ start, end, hash }) => {
    const all = bearers.get(hash) ?? [];
    if (all.length >= COMMON) return [];
    return all.map((other) => ({ start, end, with: otherBody(other), year: other.year ?? 0 }));
  });
}

/** What a store that held these reports would tell of the bodies around one, without a database. */
export function surroundingsOf(
  report: ReadReport,
  peers: readonly ReadReport[],
  members: readonly ReadReport[],
): Surroundings {
  const name = report.agency ?? "";
  const own = figuresPrint(report);
  return {
    kind: agencyKindOf(name),
    level: agencyLevelOf(name, report.region?.code ?? null),
    peers: peers.map(otherBody),
    sharedPassages: sharedPassages(report, peers),
    sameFigures: peers.filter((peer) => own !== null && figuresPrint(peer) === own).map(otherBody),
    region: members.length === 0 ? null : { isComplete: true, bodies: members.map(otherBody) },
  };
}
