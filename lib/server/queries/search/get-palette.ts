import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { PaletteView } from "@/lib/domain/views/search";
import { assertMay } from "@/lib/server/authorise";
import { remembered } from "@/lib/server/queries/remembered";
import { questionOf } from "@/lib/server/search/question";
import { searchBodies, searchReports } from "./search-bodies";
import { searchRegions } from "./search-regions";
import { searchTerms } from "./search-terms";

const ANY = { year: null, region: null, kind: null };
const BODIES = 8;
const FEW = 4;

async function ask(text: string): Promise<PaletteView> {
  const { words, names, years } = questionOf(text);
  const few = { offset: 0, size: FEW };
  // An empty question suggests the bodies with the most reports.
  const bodies = await searchBodies(words.length === 0 ? [""] : names, ANY, {
    offset: 0,
    size: BODIES,
  });
  // A year says that a report is meant; without one, its body leads to all of them.
  const reports = years.length === 0 ? null : await searchReports(names, years, ANY, few);
  const regions = await searchRegions(names, ANY, few);
  return {
    bodies: bodies.rows,
    reports: reports?.rows ?? [],
    regions: regions.rows,
    terms: searchTerms(words, few).rows,
  };
}

/** Before anything is typed: what everybody sees who opens the palette. */
const askNothing = remembered("palette", () => ask(""));

/** What a few typed characters lead to: quick, since it is asked at every pause of the typing. */
export async function getPalette(actor: Actor, text: string): Promise<PaletteView> {
  assertMay(actor, "read");
  return text.trim() === "" ? askNothing(null) : ask(text);
}
