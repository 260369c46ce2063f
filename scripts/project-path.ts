import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** An absolute path from one within the project. */
export function projectPath(relative: string): string {
  return `${ROOT}${relative}`;
}
