import "server-only";
import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Actor } from "@/lib/domain/actor";
import { csvCell } from "@/lib/server/api/answer-items";
import { byteChunks } from "@/lib/server/export/byte-chunks";
import { exactCsvLine } from "@/lib/server/export/csv";
import { PROGRAM_VERSION } from "@/lib/server/program-version";
import { dataVersion } from "@/lib/server/queries/data-version";
import { PACKAGE_RESOURCES, type PackageResource } from "./resources";
import { tableSchema } from "./table-schema";

const PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
const RESOURCE_PROFILE = "https://datapackage.org/profiles/2.0/dataresource.json";

/** Under which others may use the data: an id of the Open Definition's or SPDX's list. */
export interface Licence {
  readonly name: string;
}

/** What was written of a table. */
export interface WrittenResource {
  readonly name: string;
  readonly rows: number;
  readonly bytes: number;
  readonly hash: string;
}

export interface PackageOptions {
  readonly folder: string;
  readonly licence: Licence;
  readonly onWritten?: (written: WrittenResource) => void;
}

/** Another change of the data came in between, so that the tables may not fit each other. */
export class DataMoved extends Error {
  override readonly name = "DataMoved";
}

async function writeResource(
  actor: Actor,
  { name, item, items }: PackageResource,
  folder: string,
): Promise<WrittenResource> {
  const names = Object.keys(item.shape);
  const hash = createHash("sha256");
  let [rows, bytes] = [0, 0];
  async function* lines(): AsyncGenerator<string> {
    yield exactCsvLine(names);
    for await (const each of items(actor)) {
      rows += 1;
      yield exactCsvLine(names.map((column) => csvCell(each[column])));
    }
  }
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of byteChunks(lines())) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  }
  const path = join(folder, `${name}.csv`);
  // Under another name until it is whole: what was cut off is not taken for the file.
  await pipeline(Readable.from(counted()), createWriteStream(`${path}.part`));
  await rename(`${path}.part`, path);
  return { name, rows, bytes, hash: hash.digest("hex") };
}

function described(
  { name, title, item, primaryKey, foreignKeys }: PackageResource,
  { bytes, hash }: WrittenResource,
) {
  return {
    $schema: RESOURCE_PROFILE,
    name,
    type: "table",
    title,
    path: `${name}.csv`,
    scheme: "file",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes,
    hash: `sha256:${hash}`,
    dialect: {
      delimiter: ",",
      lineTerminator: "\r\n",
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    schema: tableSchema(item, primaryKey, foreignKeys),
  };
}

/**
 * Write everything that is stored as a Frictionless data package (v2): one CSV a table, and
 * datapackage.json, which comes last, so that a folder that has it is whole.
 *
 * @throws {DataMoved} when something was stored or decided meanwhile
 */
export async function writePackage(
  actor: Actor,
  { folder, licence, onWritten }: PackageOptions,
): Promise<readonly WrittenResource[]> {
  await mkdir(folder, { recursive: true });
  const version = await dataVersion();
  const written: WrittenResource[] = [];
  for (const resource of PACKAGE_RESOURCES) {
    const each = await writeResource(actor, resource, folder);
    written.push(each);
    onWritten?.(each);
  }
  if ((await dataVersion()) !== version) {
    throw new DataMoved("The data changed while it was written; write it again.");
  }
  const description = {
    $schema: PROFILE,
    name: "gouji-disclosure-reports",
    title: "Disclosure reports of public bodies / 政府信息公开工作年度报告",
    description:
      "Every figure of the yearly reports that public bodies publish on their disclosure of information, with its place in the source. An empty field is no figure, never a zero; amounts are in CNY 10,000, rates are numbers (0.25 is 25 %). / 各机关政府信息公开工作年度报告的全部数字及其在原文中的位置。空白表示没有数字，不是零；金额单位为万元，比率为小数（0.25 即 25%）。",
    version: `${PROGRAM_VERSION}+data.${version}`,
    created: new Date().toISOString(),
    licenses: [licence],
    resources: PACKAGE_RESOURCES.flatMap((resource) => {
      const each = written.find(({ name }) => name === resource.name);
      return each === undefined ? [] : [described(resource, each)];
    }),
  };
  const path = join(folder, "datapackage.json");
  await writeFile(`${path}.part`, `${JSON.stringify(description, null, 2)}\n`);
  await rename(`${path}.part`, path);
  return written;
}
