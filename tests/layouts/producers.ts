import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** LibreOffice where this machine has it, or null. */
export function libreOfficePath(): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => join(folder, "soffice")).find((path) => existsSync(path)) ?? null;
}

/** Whether a report can be printed here at all: without a font, a page is full of empty boxes. */
export function hasChineseFont(): boolean {
  const { error, stdout } = spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" });
  return error === undefined && stdout !== "";
}
