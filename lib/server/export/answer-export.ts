import "server-only";
import { getLocale } from "next-intl/server";
import { ExportQuery } from "@/lib/domain/api/export-query";
import type { Locale } from "@/lib/domain/localized";
import type { SearchParameters } from "@/lib/domain/views/query-parameters";
import { answer } from "@/lib/server/http/answer";
import { attachmentNamed } from "@/lib/server/http/attachment";
import { streamOf } from "@/lib/server/http/stream-of";
import { logError } from "@/lib/server/log";
import { type Exported, type ExportFile, makeExport } from "./make-export";
import { provenanceOf } from "./provenance";

/** The parameters of an address as pages get them. */
export function searchParameters(url: URL): SearchParameters {
  const names = [...new Set(url.searchParams.keys())];
  return Object.fromEntries(names.map((name) => [name, url.searchParams.getAll(name)]));
}

/** Nothing can be told any more to whom half a file was sent; the connection breaks, and the log says why. */
async function* logged(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* content;
  } catch (error) {
    logError("A file could not be written to its end", error);
    throw error;
  }
}

function fileAnswer({ name, type, content }: ExportFile): Response {
  return new Response(streamOf(logged(content)), {
    headers: {
      "Content-Type": type,
      "Content-Disposition": attachmentNamed(name),
      "Cache-Control": "no-store",
    },
  });
}

async function localeOf({ lang }: ExportQuery): Promise<Locale> {
  return lang ?? ((await getLocale()) === "en" ? "en" : "zh");
}

/**
 * Answer a request for a table as a file.
 *
 * @param tableOf what is taken away, by the parameters of the address
 */
export function answerExport(
  request: Request,
  tableOf: (
    parameters: SearchParameters,
    query: ExportQuery,
  ) => Promise<Pick<Exported, "table"> & Partial<Pick<Exported, "groups">>>,
): Promise<Response> {
  return answer(async () => {
    const url = new URL(request.url);
    const parameters = searchParameters(url);
    const query = ExportQuery.parse(parameters);
    const { table, groups = [] } = await tableOf(parameters, query);
    const provenance = await provenanceOf(table.about, `${url.pathname}${url.search}`);
    return fileAnswer(makeExport({ table, groups, provenance }, query, await localeOf(query)));
  });
}
