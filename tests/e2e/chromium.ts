import { existsSync } from "node:fs";
import chromium from "@sparticuz/chromium";

const SYSTEM = "/usr/bin/chromium";

/** The system's own browser where there is one, else the one that comes from npm. */
export async function chromiumPath(): Promise<string> {
  return existsSync(SYSTEM) ? SYSTEM : chromium.executablePath();
}
