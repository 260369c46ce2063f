import { describe, expect, it } from "vitest";
import { LIMITS } from "@/lib/pipeline/limits";
import { type MemberInMemory, unpackedMembers } from "@/tests/support/unpacked-members";
import { type ZipMember, zipFile } from "@/tests/support/zip-file";
import { docxFile, paragraph } from "@/tests/support/docx-file";

const text = (bytes: Uint8Array | null) => (bytes === null ? null : Buffer.from(bytes).toString());

/** Each member in short: where it is, its name, and its text or why there is none. */
function inShort(member: MemberInMemory): readonly (string | null)[] {
  const { kind, within, name } = member;
  if (kind === "failed") return [within, name, member.failure.code];
  return [within, name, kind === "archive" ? kind : text(member.kept)];
}

async function unpack(members: readonly ZipMember[]) {
  return (await unpackedMembers(zipFile(members)))?.map(inShort);
}

const zipped = (...members: readonly ZipMember[]) => zipFile(members);
const blank = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024);

describe("an archive is unpacked", () => {
  it("member by member, packed or not, with sizes before or behind the content", async () => {
    const content = "年度报告".repeat(40_000);
    const members = await unpack([
      { name: "a.txt", content },
      { name: "b.txt", content: "原样", method: 0 },
      { name: "c.txt", content: "后写", isStreamed: true },
      { name: "d.txt", content: "原样后写", method: 0, isStreamed: true },
      { name: "e.txt", content: "" },
    ]);

    expect(members).toEqual([
      [null, "a.txt", content],
      [null, "b.txt", "原样"],
      [null, "c.txt", "后写"],
      [null, "d.txt", "原样后写"],
      [null, "e.txt", ""],
    ]);
  });

  it("with the archives in it, once", async () => {
    const innermost = zipped({ name: "c.txt", content: "丙" });
    const inner = zipped({ name: "b.txt", content: "乙" }, { name: "深.zip", content: innermost });
    const members = await unpack([
      { name: "内.zip", content: inner },
      { name: "a.txt", content: "甲" },
    ]);

    expect(members).toEqual([
      [null, "内.zip", "archive"],
      ["内.zip", "b.txt", "乙"],
      ["内.zip", "深.zip", "unsupported"],
      [null, "a.txt", "甲"],
    ]);
  });

  it("with documents that are themselves ZIPs left whole", async () => {
    const docx = docxFile({ body: paragraph("年报") });
    const members = await unpackedMembers(zipped({ name: "a.docx", content: docx }));

    expect(members).toMatchObject([{ kind: "document", kept: docx }]);
  });
});

describe("a member that can't be taken out says why, and the others go on", () => {
  const sound = { name: "好.txt", content: "好" };
  const cases: [string, ZipMember, string][] = [
    ["has a password", { name: "x", content: "密", flags: 1 }, "encrypted"],
    ["is packed in another way", { name: "x", content: "x", method: 14 }, "unsupported"],
    ["is not what was packed", { name: "x", content: "x", claims: { checksum: 1 } }, "damaged"],
    ["breaks off", { name: "x", content: "x".repeat(99), claims: { packedSize: 2 } }, "damaged"],
    [
      "is longer than the file",
      { name: "x", content: "x", method: 0, claims: { packedSize: 0x7fffffff } },
      "damaged",
    ],
    ["is an archive with nothing in it", { name: "x", content: zipped() }, "empty"],
    ["unpacks to far more than it is", { name: "x", content: blank(11) }, "too-large"],
  ];

  it.each(cases)("where it %s", async (_what, bad, code) => {
    expect(await unpack([bad, sound])).toEqual([
      [null, "x", code],
      [null, "好.txt", "好"],
    ]);
  });

  it("where its header is not where the directory says", async () => {
    const bytes = zipped({ name: "x", content: "x" }, sound);
    bytes[0] = 0x50;
    bytes[2] = 7;
    bytes[3] = 8;

    expect((await unpackedMembers(bytes))?.map(inShort)).toEqual([
      [null, "x", "damaged"],
      [null, "好.txt", "好"],
    ]);
  });

  it("where the archives in it have too many members in all", async () => {
    const many = (count: number) =>
      zipped(...Array.from({ length: count }, (_, index) => ({ name: `${index}`, content: "" })));
    const half = many(LIMITS.zipEntries / 2);
    const members = await unpack([
      { name: "1.zip", content: half },
      { name: "2.zip", content: half },
      sound,
    ]);

    expect(members?.filter(([within]) => within === null)).toEqual([
      [null, "1.zip", "archive"],
      [null, "2.zip", "too-large"],
      [null, "好.txt", "好"],
    ]);
  });
});

it("no more is unpacked than an archive may hold, however it is nested", async () => {
  const inner = zipped(
    { name: "1.txt", content: "x".repeat(1000) },
    { name: "2.txt", content: "y".repeat(1000) },
  );
  const bytes = zipped(
    { name: "a.zip", content: inner },
    { name: "b.zip", content: inner },
    { name: "c.txt", content: "" },
  );
  const members = await unpackedMembers(bytes, 2 * inner.length + 3500);

  expect(
    members?.map(inShort).map(([within, name, outcome]) => [within, name, outcome?.[0]]),
  ).toEqual([
    [null, "a.zip", "a"],
    ["a.zip", "1.txt", "x"],
    ["a.zip", "2.txt", "y"],
    [null, "b.zip", "a"],
    ["b.zip", "1.txt", "x"],
    ["b.zip", "2.txt", "t"],
    [null, "c.txt", "t"],
  ]);
});
