/** Migrates the database of DATABASE_URL and prints what it applied, as one of several servers would. */
import { migrate } from "@/lib/server/db/migrate";
import { readEnv } from "@/lib/server/env";

console.log(JSON.stringify(await migrate(readEnv().databaseUrl)));
