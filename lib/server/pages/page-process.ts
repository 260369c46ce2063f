/**
 * A process that draws pages of documents, which is as dangerous as reading them: it has no database
 * and no network, and whatever a document does to it, the server lives on.
 */
import { readFile } from "node:fs/promises";
import { renderPage } from "@/lib/pipeline/pages/render-page";
import { serveTasks } from "@/lib/server/processes/serve-tasks";
import type { PageTask } from "./page-task";

serveTasks(async ({ path, page, width }: PageTask) =>
  renderPage(await readFile(path), page, width),
);
