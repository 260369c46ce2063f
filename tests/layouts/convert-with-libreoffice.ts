import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ComposedReport } from "./composed-report";
import { libreOfficePath } from "./producers";
import { writeOdf } from "./write-odf";

/** Starting takes up to half a minute on a busy machine, a document up to some seconds. */
const START_MILLISECONDS = 60_000;
const DOCUMENT_MILLISECONDS = 10_000;

/** End a program and what it started: `soffice` is a script around the program itself. */
function endGroup(pid: number | undefined): void {
  if (pid !== undefined) process.kill(-pid, "SIGKILL");
}

/** Convert files in one call, with a profile of its own that is thrown away with the folder. */
async function convert(files: readonly string[], format: string, folder: string): Promise<void> {
  const program = libreOfficePath();
  if (program === null) throw new Error("LibreOffice is not installed.");
  const profile = pathToFileURL(join(folder, "profile")).href;
  const child = spawn(
    program,
    [
      `-env:UserInstallation=${profile}`,
      ...["--headless", "--convert-to", format, "--outdir", folder, ...files],
    ],
    { stdio: "ignore", detached: true },
  );
  const limit = START_MILLISECONDS + files.length * DOCUMENT_MILLISECONDS;
  const timer = setTimeout(() => endGroup(child.pid), limit);
  await once(child, "exit");
  clearTimeout(timer);
  if (child.exitCode !== 0) throw new Error(`LibreOffice did not convert to ${format}.`);
}

/** Write reports of one format as `<seed>.<format>` to a folder. */
async function convertAll(
  reports: readonly ComposedReport[],
  format: string,
  folder: string,
  work: string,
): Promise<void> {
  await mkdir(work);
  const source = ({ seed }: ComposedReport) => join(work, `${seed}.fodt`);
  for (const report of reports) await writeFile(source(report), writeOdf(report));
  await convert(reports.map(source), format, work);
  for (const { seed } of reports) {
    await rename(join(work, `${seed}.${format}`), join(folder, `${seed}.${format}`));
  }
}

/** Write reports as `<seed>.<format>` to a folder, each in its own format, one call a format. */
export async function convertWithLibreOffice(
  reports: readonly ComposedReport[],
  folder: string,
): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), "gouji-libreoffice-"));
  const formatOf = ({ layout }: ComposedReport) => layout.production.format;
  try {
    for (const format of new Set(reports.map(formatOf))) {
      const ofFormat = reports.filter((report) => formatOf(report) === format);
      await convertAll(ofFormat, format, folder, join(work, format));
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
