/** A server whose one reader is stuck in a document; prints the reader's process id. */
import { createReaderPool } from "@/lib/server/ingest/reader-pool";

const pool = createReaderPool({ entry: process.argv[2] ?? "", size: 1, time: 60_000 });
const result = await pool.read("pid");
void pool.read("loop");
console.log(result.ok ? result.report.title : "");
