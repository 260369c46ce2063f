import "server-only";
import type { z } from "zod";
import { type Problem, PROBLEM_TYPE } from "@/lib/domain/api/problem";
import type { Localized } from "@/lib/domain/localized";
import { AppError, appError } from "@/lib/errors";
import { logError } from "@/lib/server/log";

type WrongParameters = NonNullable<Problem["errors"]>;

/** A request that asks for something that there is not, or in a way that is not understood. */
export class BadRequest extends Error {
  override readonly name = "BadRequest";

  constructor(
    readonly userMessage: Localized,
    readonly errors: WrongParameters = [],
  ) {
    super(userMessage.en);
  }
}

const TITLES: Readonly<Record<number, string>> = {
  400: "Bad request",
  403: "Not allowed",
  404: "Not found",
  409: "Conflict",
  500: "Server error",
};

function problem(status: number, message: Localized, errors: WrongParameters): Response {
  const body: Problem = {
    type: "about:blank",
    title: TITLES[status] ?? "Error",
    status,
    detail: message.en,
    message,
    ...(errors.length > 0 && { errors }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": PROBLEM_TYPE, "Cache-Control": "no-store" },
  });
}

/** Answer a request; what goes wrong is told as a problem, a fault of ours only in the log. */
export async function answerApi(handle: () => Promise<Response>): Promise<Response> {
  try {
    return await handle();
  } catch (error) {
    if (error instanceof BadRequest) return problem(400, error.userMessage, error.errors);
    if (error instanceof AppError) return problem(error.httpStatus, error.userMessage, []);
    logError("A request of the API could not be answered", error);
    return problem(500, appError("INTERNAL").userMessage, []);
  }
}

/** For addresses below the API's root that are none of its own. */
export function noSuchEndpoint(): Response {
  const message = {
    zh: "没有这个接口。全部接口见 /api/v1/openapi.json。",
    en: "There is no such endpoint. All of them are described in /api/v1/openapi.json.",
  };
  return problem(404, message, []);
}

/** What zod says of parameters, one line each. */
export function wrongParameters({ issues }: z.ZodError, known: readonly string[]): BadRequest {
  const errors = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((parameter) => ({
          parameter,
          message: `unknown; there are: ${known.join(", ") || "none"}`,
        }))
      : [{ parameter: issue.path[0]?.toString() ?? "", message: issue.message }],
  );
  const names = [...new Set(errors.map(({ parameter }) => parameter))];
  return new BadRequest(
    { zh: `参数不对：${names.join("、")}`, en: `Wrong parameters: ${names.join(", ")}` },
    errors,
  );
}
