import { ReportYear } from "@/lib/domain/upload";
import { appError } from "@/lib/errors";
import { currentActor } from "@/lib/server/current-actor";
import { answer } from "@/lib/server/http/answer";
import { attachmentNamed } from "@/lib/server/http/attachment";
import { letterDocx } from "@/lib/server/letter/letter-docx";
import { getLetter } from "@/lib/server/queries/get-letter";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The correction notice for a body's report of a year, as a Word document. */
export function GET(
  _request: Request,
  { params }: RouteContext<"/api/agencies/[agencyId]/letters/[year]">,
): Promise<Response> {
  return answer(async () => {
    const { agencyId, year: asked } = await params;
    const year = ReportYear.safeParse(asked);
    if (!year.success) throw appError("NOT_FOUND", { what: "report" });
    const view = await getLetter(await currentActor(), { agencyId, year: year.data });
    return new Response(await letterDocx(view.letter), {
      headers: {
        "Content-Type": DOCX,
        "Content-Disposition": attachmentNamed(`${view.agency.name}${year.data}年整改通知.docx`),
        "Cache-Control": "no-store",
      },
    });
  });
}
