import { createHash } from "node:crypto";
import { afterEach, expect, test } from "vitest";
import { z } from "zod";
import { POST } from "@/app/api/check/route";
import { CheckView } from "@/lib/domain/views/check";
import { checkDraft } from "@/lib/server/check/check-draft";
import { stopChecks } from "@/lib/server/check/check-readers";
import { createReaderPool, type ReaderPool } from "@/lib/server/ingest/reader-pool";
import { everythingStored } from "@/tests/support/everything-stored";
import { failureOf } from "@/tests/support/failure-of";
import { useFreshDatabase } from "@/tests/support/fresh-database";
import { REVIEWER, storeBuilt } from "@/tests/support/stored-report";
import { htmlBody, htmlPage } from "@/tests/support/trial/trial-html";
import { trialReport } from "@/tests/support/trial/trial-report";
import { retext } from "@/tests/support/trial/trial-tables";
import { zipFile } from "@/tests/support/zip-file";

useFreshDatabase();
afterEach(() => stopChecks());

const dataDir = () => process.env["DATA_DIR"] ?? "";
const Failure = z.object({
  error: z.object({ code: z.string(), message: z.object({ zh: z.string(), en: z.string() }) }),
});

const sound = (): Uint8Array => htmlPage(htmlBody(trialReport("form-2019")));
/** A draft in which one total does not add up. */
function faulty(): Uint8Array {
  const report = trialReport("form-2019");
  const applications = retext(report.tables.applications, ({ address, text }) =>
    address === "applications.new.total" ? String(Number(text) + 1) : text,
  );
  return htmlPage(htmlBody({ ...report, tables: { ...report.tables, applications } }));
}

function send(
  content: Uint8Array | ReadableStream<Uint8Array>,
  name = "草稿.html",
  init: { headers?: Record<string, string>; signal?: AbortSignal } = {},
): Promise<Response> {
  const address = `http://127.0.0.1:3000/api/check?name=${encodeURIComponent(name)}`;
  const body = content instanceof Uint8Array ? Uint8Array.from(content) : content;
  return POST(
    new Request(address, {
      method: "POST",
      body,
      headers: { host: "127.0.0.1:3000", ...init.headers },
      ...(init.signal === undefined ? {} : { signal: init.signal }),
      ...(content instanceof Uint8Array ? {} : { duplex: "half" }),
    }),
  );
}

async function viewOf(response: Response): Promise<CheckView> {
  expect(response.status).toBe(200);
  return CheckView.parse(await response.json());
}

async function failureIn(response: Response): Promise<readonly [number, string, string]> {
  const { error } = Failure.parse(await response.json());
  return [response.status, error.code, error.message.zh];
}

test("a draft's findings come with place, title and figures, and nothing is stored", async () => {
  const before = await everythingStored(dataDir());
  const bytes = faulty();
  const response = await send(bytes, "2020 年报.html");
  const view = await viewOf(response);

  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(view.file).toEqual({
    name: "2020 年报.html",
    sha256: createHash("sha256").update(bytes).digest("hex"),
    size: bytes.byteLength,
  });
  expect(view).toMatchObject({
    agency: "鹤岗市城市管理综合执法局",
    year: 2020,
    form: "form-2019",
    publishedOn: "2021-01-25",
    status: "read",
    figures: { read: 198, expected: 198 },
    comparedWith: null,
  });
  const finding = view.findings.find(({ rule }) => rule === "applications-row-total");
  expect(finding).toMatchObject({ severity: "error", isDoubtful: false });
  expect(finding?.title.zh).toBe("申请表行总计不符");
  const [place] = finding?.places ?? [];
  expect(finding?.quote).toBe(view.document.text.slice(place?.start, place?.end));
  expect(view.unchecked.map(({ rule }) => rule)).toContain("carry-over");
  expect(await everythingStored(dataDir())).toEqual(before);
});

test("it is held against the stored report of the year before", async () => {
  await storeBuilt({
    agency: "鹤岗市城市管理综合执法局",
    region: { code: "230400", name: "黑龙江省鹤岗市" },
    year: 2019,
    cells: { "applications.carried_out.total": 4000 },
  });
  const before = await everythingStored(dataDir());
  const view = await viewOf(await send(sound()));

  expect(view.comparedWith).toBe(2019);
  expect(view.findings.map(({ rule }) => rule)).toContain("carry-over");
  expect(await everythingStored(dataDir())).toEqual(before);
});

test("a ZIP with one report in it is that report; with more it is told to choose", async () => {
  const one = zipFile([{ name: "报告/2020.html", content: faulty() }]);
  const two = zipFile([
    { name: "a.html", content: sound() },
    { name: "b.html", content: sound() },
  ]);
  const nested = zipFile([{ name: "内.zip", content: two }]);
  const locked = zipFile([{ name: "密.docx", content: "x", flags: 1 }]);

  const view = await viewOf(await send(one, "a.zip"));
  expect(view.year).toBe(2020);
  expect(view.file.sha256).toBe(createHash("sha256").update(one).digest("hex"));
  for (const several of [two, nested]) {
    const [status, code, message] = await failureIn(await send(several, "b.zip"));
    expect([status, code]).toEqual([422, "UNREADABLE"]);
    expect(message).toContain("一次只查一份");
  }
  const [, , lockedMessage] = await failureIn(await send(locked, "c.zip"));
  expect(lockedMessage).toContain("密码");
  const [, , emptyMessage] = await failureIn(await send(zipFile([]), "d.zip"));
  expect(emptyMessage).toContain("空的");
});

test.each([
  ["an empty file", Buffer.alloc(0), "文件是空的"],
  ["a letter", Buffer.from("您好，附件请查收。"), "没有找到政府信息公开工作年度报告"],
  ["a broken document", Buffer.from("PK\u0003\u0004 broken"), "压缩包不完整"],
  ["a film", Buffer.from("00000018667479706d703432", "hex"), "不认识这种文件"],
])("%s says why it can't be checked, and leaves nothing behind", async (_what, bytes, words) => {
  const before = await everythingStored(dataDir());
  const [status, code, message] = await failureIn(await send(bytes));

  expect([status, code]).toEqual([422, "UNREADABLE"]);
  expect(message).toContain(words);
  expect(await everythingStored(dataDir())).toEqual(before);
});

test("a file of 60 MB is too large, as for an upload", async () => {
  const [status, code, message] = await failureIn(await send(new Uint8Array(60 * 1024 * 1024)));

  expect([status, code]).toEqual([413, "FILE_TOO_LARGE"]);
  expect(message).toContain("50 MB");
});

test.each([
  ["another site's page", { origin: "http://evil.example" }],
  ["a page without an origin", { origin: "null" }],
  ["another site, by what the browser says", { "sec-fetch-site": "cross-site" }],
  ["a name that is not ours", { host: "evil.example" }],
])("%s may not have anything checked", async (_who, headers) => {
  const response = await send(sound(), "a.html", { headers });

  expect([403, 421]).toContain(response.status);
});

test("two at once each get their own answer", async () => {
  const [first, second, third] = await Promise.all([
    send(faulty(), "一.html").then(viewOf),
    send(sound(), "二.html").then(viewOf),
    send(Buffer.from("x"), "三.txt"),
  ]);
  const rules = ({ findings }: CheckView) => findings.map(({ rule }) => rule);

  expect(first.file.name).toBe("一.html");
  expect(rules(first)).toContain("applications-row-total");
  expect(second.file.name).toBe("二.html");
  expect(rules(second)).not.toContain("applications-row-total");
  expect(third.status).toBe(422);
});

/** Some bytes, and then silence until the client is gone. */
function brokenOff(signal: AbortSignal): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => {
      controller.enqueue(new Uint8Array(1000));
      signal.addEventListener("abort", () => controller.error(new Error("gone")));
    },
  });
}

test("whoever goes away in the middle leaves nothing behind and takes no room", async () => {
  const before = await everythingStored(dataDir());
  for (let round = 0; round < 3; round += 1) {
    const leaving = new AbortController();
    const asked = Array.from({ length: 5 }, () =>
      send(brokenOff(leaving.signal), "a.html", { signal: leaving.signal }),
    );
    setTimeout(() => leaving.abort(), 20);
    for (const response of await Promise.all(asked)) expect(response.status).toBe(499);
  }

  expect(await everythingStored(dataDir())).toEqual(before);
  expect((await send(sound())).status).toBe(200);
});

test("more drafts at once than there is room for are asked to come again", async () => {
  const leaving = new AbortController();
  const asked = Array.from({ length: 9 }, () =>
    send(brokenOff(leaving.signal), "a.html", { signal: leaving.signal }),
  );
  const first = await Promise.race(asked);

  expect((await failureIn(first)).slice(0, 2)).toEqual([503, "TOO_BUSY"]);
  leaving.abort();
  await Promise.all(asked);
});

test("a document that ends its reader, or takes too long, is told so, and the next is checked", async () => {
  const holder = globalThis as { goujiCheckReaders?: ReaderPool };
  holder.goujiCheckReaders = createReaderPool({
    entry: "tests/support/programs/hostile-reader.ts",
    size: 1,
    time: 1_500,
  });
  const before = await everythingStored(dataDir());
  const codeOf = async (deed: string) => failureIn(await send(Buffer.from(deed)));

  expect((await codeOf("exit"))[2]).toContain("已损坏");
  expect((await codeOf("loop"))[2]).toContain("时间过长");
  expect((await codeOf("throw")).slice(0, 2)).toEqual([500, "INTERNAL"]);
  expect((await viewOf(await send(Buffer.from("fine")))).year).toBe(2020);
  expect(await everythingStored(dataDir())).toEqual(before);
});

test("who has gone before reading began is not read for", async () => {
  const gone = AbortSignal.abort(new Error("gone"));
  async function* content() {
    yield await Promise.resolve(sound());
  }
  const work = checkDraft(REVIEWER, { fileName: "a.html", content: content(), gone });

  await expect(work).rejects.toThrow("gone");
});

test("who may not read may not check", async () => {
  async function* content() {
    yield await Promise.resolve(sound());
  }
  const stranger = { id: "stranger", name: "路人" };
  const gone = new AbortController().signal;
  const failure = await failureOf(
    checkDraft(stranger, { fileName: "a.html", content: content(), gone }),
  );

  expect(failure.code).toBe("NOT_ALLOWED");
});
