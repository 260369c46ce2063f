import { z } from "zod";

/** A number as people type it: "1,113", "１２", "−1". Null where nothing is typed. */
export const TypedNumber = z.string().transform((typed, context) => {
  const text = typed.normalize("NFKC").replace(/[,\s]/gu, "").replace("−", "-");
  if (text === "") return null;
  const value = Number(text);
  if (Number.isFinite(value)) return value;
  context.addIssue({ code: "custom", message: "not-a-number" });
  return z.NEVER;
});
