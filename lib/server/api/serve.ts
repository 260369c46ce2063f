import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/domain/actor";
import type { Endpoint } from "@/lib/domain/api/endpoints";
import { USUAL_ITEMS } from "@/lib/domain/api/parameters";
import { currentActor } from "@/lib/server/current-actor";
import { dataVersion } from "@/lib/server/queries/data-version";
import type { ItemPage, PageAsked } from "@/lib/server/queries/export/item-pages";
import { itemsCsv } from "./answer-items";
import { questionMark, readCursor, writeCursor } from "./cursor";
import { entityTag, hasTag } from "./entity-tag";
import { answerApi, BadRequest, wrongParameters } from "./problem-answer";

type Item = Readonly<Record<string, unknown>>;
type Asked<Of extends Endpoint> = z.output<Of["query"]> & z.output<Of["route"]>;

/** What an endpoint's handler answers: some items and where to go on, or all of them. */
type Handle<Of extends Endpoint> = (
  actor: Actor,
  asked: Asked<Of>,
  page: PageAsked,
) => Promise<ItemPage<z.output<Of["item"]>>>;

type Context = { readonly params: Promise<Readonly<Record<string, string>> | undefined> };
export type Route = (request: Request, context: Context) => Promise<Response>;

interface Question {
  readonly format: "json" | "csv";
  readonly cursor: string | undefined;
  readonly limit: number;
  /** All that is asked, its filters and parts of the path, without how it is to be answered. */
  readonly asked: Readonly<Record<string, unknown>>;
}

function parametersOf(url: URL): Record<string, string | string[] | undefined> {
  const names = [...new Set(url.searchParams.keys())];
  return Object.fromEntries(
    names.flatMap((name) => {
      // A field that a form leaves empty asks for nothing; its name must be known all the same.
      const values = url.searchParams.getAll(name).filter((value) => value !== "");
      const [value, ...others] = values;
      return [[name, value === undefined ? undefined : others.length > 0 ? values : value]];
    }),
  );
}

function wantsCsv(request: Request): boolean {
  const accepted = request.headers.get("accept") ?? "";
  return accepted.includes("text/csv") && !accepted.includes("application/json");
}

/** @throws {BadRequest} for parameters that are unknown or don't fit */
function questionOf(
  request: Request,
  { route, query }: Endpoint,
  params: Readonly<Record<string, string>>,
): Question {
  const parsed = query.safeParse(parametersOf(new URL(request.url)));
  if (!parsed.success) throw wrongParameters(parsed.error, Object.keys(query.shape));
  const inPath = route.safeParse(params);
  if (!inPath.success) throw wrongParameters(inPath.error, Object.keys(route.shape));
  const { format, cursor, limit, ...filters } = parsed.data;
  return {
    format: format === "csv" || (format === undefined && wantsCsv(request)) ? "csv" : "json",
    cursor: typeof cursor === "string" ? cursor : undefined,
    limit: typeof limit === "number" ? limit : USUAL_ITEMS,
    asked: { ...filters, ...inPath.data },
  };
}

function placeOf({ cursor, limit }: Question, mark: string): PageAsked {
  if (cursor === undefined) return { after: null, limit };
  const after = readCursor(mark, cursor);
  if (after !== null) return { after, limit };
  throw new BadRequest(
    {
      zh: "cursor 不是这一查询给出的。请从第一页重新开始，筛选条件不变。",
      en: "The cursor is none of this query. Begin with the first page, and keep the filters as they are.",
    },
    [{ parameter: "cursor", message: "not given by this query" }],
  );
}

function nextAddress(request: Request, cursor: string): string {
  const { pathname, searchParams } = new URL(request.url);
  searchParams.set("cursor", cursor);
  return `${pathname}?${searchParams.toString()}`;
}

interface Answer {
  readonly version: number;
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

function contentOf(endpoint: Endpoint, format: Question["format"], answer: Answer): string {
  const { version, items, nextCursor } = answer;
  if (format === "csv") return itemsCsv(endpoint.item, items);
  if (endpoint.shape === "one" || endpoint.shape === "document") return JSON.stringify(items[0]);
  const next = endpoint.shape === "page" ? { nextCursor } : {};
  return JSON.stringify({ dataVersion: version, items, ...next });
}

const TYPES = { json: "application/json; charset=utf-8", csv: "text/csv; charset=utf-8" } as const;

/**
 * The route of an endpoint: holds the parameters to their schemas, answers 304 to whoever has the
 * answer already, and writes it as JSON or CSV.
 *
 * @param handle fetches what was asked for; where there are no pages, it answers everything
 */
export function serve<Of extends Endpoint>(endpoint: Of, handle: Handle<Of>): Route {
  return (request, { params }) =>
    answerApi(async () => {
      const question = questionOf(request, endpoint, (await params) ?? {});
      const { format, asked } = question;
      // Before anything is fetched: what is written meanwhile gives the next answer another tag.
      const version = await dataVersion();
      const tag = entityTag(version, [endpoint.path, question]);
      const headers = new Headers({
        ETag: tag,
        "Cache-Control": "private, no-cache",
        Vary: "Accept",
        "Gouji-Data-Version": version.toString(),
      });
      if (hasTag(request, tag)) return new Response(null, { status: 304, headers });

      const mark = questionMark([endpoint.path, asked]);
      // Held to the endpoint's own schemas above; the compiler can't follow them through a generic.
      const page = await handle(await currentActor(), asked as Asked<Of>, placeOf(question, mark));
      const nextCursor = page.last === null ? null : writeCursor(mark, page.last);
      const items: readonly Item[] = page.items;
      headers.set("Content-Type", TYPES[format]);
      if (nextCursor !== null)
        headers.set("Link", `<${nextAddress(request, nextCursor)}>; rel="next"`);
      return new Response(contentOf(endpoint, format, { version, items, nextCursor }), { headers });
    });
}

/** For endpoints without pages: all of their items. */
export function everyItem<Value>(items: readonly Value[]): ItemPage<Value> {
  return { items, last: null };
}
