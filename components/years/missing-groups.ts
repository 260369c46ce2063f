import { AGENCY_KINDS } from "@/lib/domain/agency-kind";
import type { BodyWithoutReport } from "@/lib/domain/views/year-view";
import { type AppLocale, inLocale } from "@/lib/i18n/locale";

export interface RegionGroup {
  /** Null where no report tells it. */
  readonly region: { readonly code: string; readonly name: string } | null;
  readonly bodies: readonly BodyWithoutReport[];
}

/** Bodies by their region, in the order in which they come. */
export function byRegion(bodies: readonly BodyWithoutReport[]): RegionGroup[] {
  const groups = new Map<string, BodyWithoutReport[]>();
  for (const body of bodies) {
    const code = body.agency.region?.code ?? "";
    const group = groups.get(code);
    if (group === undefined) groups.set(code, [body]);
    else group.push(body);
  }
  return [...groups.values()].map((group) => ({
    region: group[0]?.agency.region ?? null,
    bodies: group,
  }));
}

/** How many there are of each kind, most first. */
export function byKind(
  bodies: readonly BodyWithoutReport[],
  locale: AppLocale,
): { readonly kind: string; readonly label: string; readonly count: number }[] {
  const counts = new Map<string, { label: string; count: number }>();
  for (const { agency } of bodies) {
    const known = counts.get(agency.kind);
    const label = inLocale(AGENCY_KINDS[agency.kind].label, locale);
    counts.set(agency.kind, { label, count: (known?.count ?? 0) + 1 });
  }
  return [...counts]
    .map(([kind, each]) => ({ kind, ...each }))
    .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
}

/** A cell that a spreadsheet would take for a formula, or that breaks out of its row, is disarmed. */
function cell(text: string): string {
  const flat = text.replace(/[\t\r\n]+/gu, " ");
  return /^[=+\-@]/u.test(flat) ? `'${flat}` : flat;
}

/** The list for a spreadsheet: a heading, then a body a line. */
export function listAsText(
  bodies: readonly BodyWithoutReport[],
  heading: readonly string[],
  locale: AppLocale,
): string {
  const lines = bodies.map(({ agency, lastYear }) => [
    agency.name,
    agency.region?.code ?? "",
    agency.region?.name ?? "",
    inLocale(AGENCY_KINDS[agency.kind].label, locale),
    lastYear?.toString() ?? "",
  ]);
  return [heading, ...lines].map((line) => line.map(cell).join("\t")).join("\n");
}
