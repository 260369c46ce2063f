import { z } from "zod";
import { AgencyListQuery } from "@/lib/domain/views/agency-list-query";
import { currentActor } from "@/lib/server/current-actor";
import { answer } from "@/lib/server/http/answer";
import { listAgencyRows, peekAtAgency } from "@/lib/server/queries/list-agencies";

const Offset = z.coerce
  .number()
  .int()
  .min(0)
  .max(10_000_000)
  .catch(() => 0);

/**
 * More of what the page of bodies shows, with the parameters of its address: rows from `offset` on,
 * or the figures of one `body` over its years.
 */
export function GET(request: Request): Promise<Response> {
  return answer(async () => {
    const parameters = Object.fromEntries(new URL(request.url).searchParams);
    const query = AgencyListQuery.parse(parameters);
    const actor = await currentActor();
    const found =
      query.body === null
        ? await listAgencyRows(actor, query, Offset.parse(parameters["offset"]))
        : await peekAtAgency(actor, query, query.body);
    return Response.json(found, { headers: { "Cache-Control": "no-store" } });
  });
}
