import { readFile } from "node:fs/promises";
import path from "node:path";
import type { AppLocale } from "@/lib/i18n/locale";

const FOLDER = path.join(process.cwd(), "docs", "rules");

const SUFFIX: Record<AppLocale, string> = { "zh-CN": ".md", en: ".en.md" };

/**
 * A check's page as Markdown, from its first heading on; its title and severity are the check's own
 * and stand above. Null when the page has not been written.
 *
 * @param ruleId of a check in the catalogue, never as it came from the address
 */
export async function readRulePage(ruleId: string, locale: AppLocale): Promise<string | null> {
  try {
    const text = await readFile(path.join(FOLDER, `${ruleId}${SUFFIX[locale]}`), "utf8");
    const start = text.indexOf("\n## ");
    return start === -1 ? text : text.slice(start + 1);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
