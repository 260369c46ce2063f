import { z } from "zod";
import { PAGE_WIDTHS } from "./page-widths";

const DEFAULT_WIDTH = 1200;

/** No document has more; whether it has the page is told by drawing it. */
const MOST_PAGES = 9_999;

/** A page in the address line, counted from 1. */
export const PageNumber = z
  .string()
  .regex(/^[1-9]\d*$/u)
  .transform(Number)
  .pipe(z.number().max(MOST_PAGES));

/** A width in the address line; null where it names none. */
export const PageWidth = z.preprocess(
  (raw) => (raw === null ? DEFAULT_WIDTH : Number(raw)),
  z.literal(PAGE_WIDTHS),
);
