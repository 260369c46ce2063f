import { AGENCY_KINDS, AGENCY_LEVELS, AgencyKind, AgencyLevel } from "@/lib/domain/agency-kind";
import type { AgencyRef } from "@/lib/domain/views/agency-ref";
import { type ComparedGroup, peerKey } from "@/lib/domain/views/comparison";
import { type AppLocale, inLocale } from "@/lib/i18n/locale";
import type { GroupChoices } from "./group-picker";

/** "住房城乡建设 · 县级 · 洛阳市". */
export function groupName(
  { kind, level, regionName }: Pick<ComparedGroup, "kind" | "level" | "regionName">,
  locale: AppLocale,
): string {
  const words = [
    inLocale(AGENCY_KINDS[kind].label, locale),
    inLocale(AGENCY_LEVELS[level], locale),
  ];
  return [...words, ...(regionName === null ? [] : [regionName])].join(" · ");
}

/** More of them would be a list to read, not an offer. */
const MOST_SUGGESTED = 4;

/** The groups of bodies' peers, each once, without those in the comparison already. */
export function suggestedGroups(
  bodies: readonly AgencyRef[],
  chosen: readonly string[],
  locale: AppLocale,
): { key: string; name: string }[] {
  const groups = bodies
    .filter(({ kind, level }) => kind !== "other" && level !== "unknown")
    .map(({ kind, level }) => ({
      key: peerKey({ kind, level, region: null }),
      name: groupName({ kind, level, regionName: null }, locale),
    }));
  return [...new Map(groups.map((group) => [group.key, group])).values()]
    .filter(({ key }) => !chosen.includes(key))
    .slice(0, MOST_SUGGESTED);
}

export function groupChoices(
  regions: readonly { readonly code: string; readonly name: string }[],
  locale: AppLocale,
): GroupChoices {
  return {
    kinds: AgencyKind.options
      .filter((kind) => kind !== "other")
      .map((kind) => ({ value: kind, label: inLocale(AGENCY_KINDS[kind].label, locale) })),
    levels: AgencyLevel.options
      .filter((level) => level !== "unknown")
      .map((level) => ({ value: level, label: inLocale(AGENCY_LEVELS[level], locale) })),
    regions: regions.map(({ code, name }) => ({ value: code, label: name })),
  };
}
