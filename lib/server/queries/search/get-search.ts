import "server-only";
import type { Actor } from "@/lib/domain/actor";
import type { SearchQuery, SearchScope, SearchView } from "@/lib/domain/views/search";
import { assertMay } from "@/lib/server/authorise";
import { countUnsearched } from "@/lib/server/search/fill-texts";
import { figureQuestionOf } from "@/lib/server/search/figure-question";
import { questionOf } from "@/lib/server/search/question";
import { reportYears } from "@/lib/server/views/report-years";
import { searchExamples } from "./search-examples";
import { searchBodies, searchReports } from "./search-bodies";
import { searchFigures } from "./search-figures";
import { searchProse } from "./search-prose";
import { regionPrefix, regionsWithBodies, searchRegions } from "./search-regions";
import { searchTerms } from "./search-terms";

/** Rows of each kind where all are shown, and of a page of one. */
const A_FEW = 5;
const PAGE = 20;

const NOTHING: Omit<SearchView, "size" | "years" | "unsearched" | "choices" | "examples"> = {
  bodies: null,
  reports: null,
  prose: null,
  figures: null,
  regions: null,
  terms: null,
};

/** Provinces, with the regions of the chosen one, so that the list stays short. */
async function choicesOf(region: string | null): Promise<SearchView["choices"]> {
  const years = await reportYears();
  const regions = (await regionsWithBodies())
    .map(({ code, name }) => ({ code: regionPrefix(code), name }))
    .filter(
      ({ code }) => code.length === 2 || (region !== null && code.startsWith(region.slice(0, 2))),
    );
  return { years: years.map(({ year }) => year).reverse(), regions };
}

/** What is found for a question: a few of every kind, or a page of one. */
export async function getSearch(actor: Actor, query: SearchQuery): Promise<SearchView> {
  assertMay(actor, "read");
  const { words, names, years } = questionOf(query.q);
  const size = query.in === null ? A_FEW : PAGE;
  const part = { offset: query.in === null ? 0 : (query.page - 1) * size, size };
  const besides = {
    years,
    size,
    unsearched: await countUnsearched(),
    choices: await choicesOf(query.region),
    examples: await searchExamples(null),
  };
  if (words.length === 0) return { ...NOTHING, ...besides };

  const isAsked = (scope: SearchScope) => query.in === null || query.in === scope;
  const figure = figureQuestionOf(words);
  return {
    ...besides,
    bodies: isAsked("bodies") ? await searchBodies(names, query, part) : null,
    reports: isAsked("reports") ? await searchReports(names, years, query, part) : null,
    prose: isAsked("prose") ? await searchProse(words, query, part) : null,
    figures:
      isAsked("figures") && figure !== null ? await searchFigures(figure, query, part) : null,
    regions: isAsked("regions") ? await searchRegions(names, query, part) : null,
    terms: isAsked("terms") ? searchTerms(words, part) : null,
  };
}
