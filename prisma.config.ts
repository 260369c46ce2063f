/**
 * For Prisma's own command line alone, as in `npx prisma studio` or `npx prisma migrate deploy`, after
 * `npm run generate`. The program itself reads its settings in lib/server/env.ts.
 */
import { defineConfig } from "prisma/config";

const url = process.env["DATABASE_URL"] ?? "file:./data/gouji.db";
const provider = url.startsWith("file:") ? "sqlite" : "postgresql";

export default defineConfig({
  schema: `lib/generated/schema/${provider}`,
  migrations: { path: `prisma/${provider}/migrations` },
  datasource: { url },
});
