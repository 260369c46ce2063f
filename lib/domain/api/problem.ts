import { z } from "zod";
import { Localized } from "@/lib/domain/localized";
import { told } from "./told";

export const PROBLEM_TYPE = "application/problem+json";

/** What went wrong with a request (RFC 9457). */
export const Problem = z.object({
  type: told(z.string(), "问题的种类", "What kind of problem it is"),
  title: told(z.string(), "简述", "In short"),
  status: told(z.number().int(), "HTTP 状态", "HTTP status"),
  detail: told(z.string(), "说明", "What is so and what to do"),
  message: told(Localized, "说明（两种语言）", "The same, in both languages"),
  errors: told(
    z.array(z.object({ parameter: z.string(), message: z.string() })).optional(),
    "哪些参数不对",
    "Which parameters are wrong",
  ),
});
export type Problem = z.infer<typeof Problem>;
