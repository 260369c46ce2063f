import "server-only";
import { z } from "zod";
import { reader } from "@/lib/server/db";

const Rows = z.tuple([z.object({ version: z.coerce.number() })]);

/** The version of the data: grows with every change of what pages show. 0 while nothing is stored. */
export async function dataVersion(): Promise<number> {
  const rows = await reader().$queryRaw`
    SELECT COALESCE(MAX("version"), 0) AS "version" FROM "DataChange"`;
  return Rows.parse(rows)[0].version;
}
