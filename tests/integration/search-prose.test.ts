import fc from "fast-check";
import { expect, test } from "vitest";
import type { SearchFilter } from "@/lib/domain/views/search";
import { reader } from "@/lib/server/db";
import { findTexts } from "@/lib/server/queries/search/find-texts";
import { searchProse } from "@/lib/server/queries/search/search-prose";
import { foldWord } from "@/lib/server/search/fold-text";
import { questionOf } from "@/lib/server/search/question";
import { sampleTexts } from "@/tests/support/sample-texts";
import { type SearchableText, storeTexts } from "@/tests/support/searchable-texts";
import { PROVIDER, useFreshDatabase } from "@/tests/support/fresh-database";

useFreshDatabase();

const ANY: SearchFilter = { year: null, region: null, kind: null };
const TEXTS = sampleTexts(700);

interface Folded {
  readonly year: number;
  readonly index: number;
  readonly folded: string;
}

function foldedOf(texts: readonly SearchableText[]): Folded[] {
  return texts.map(({ year, text }, index) => ({ year, index, folded: foldWord(text) }));
}

/** What must come out, by looking at every text: the newest years first, within a year as stored. */
function naive(texts: readonly Folded[], question: string): string[] {
  const { words } = questionOf(question);
  return texts
    .filter(({ folded }) => words.length > 0 && words.every((word) => folded.includes(word)))
    .sort((a, b) => b.year - a.year || a.index - b.index)
    .map(({ index }) => `report-${index}`);
}

async function found(question: string, filter = ANY): Promise<string[]> {
  const { words } = questionOf(question);
  if (words.length === 0) return [];
  const { ids } = await findTexts({ words, filter, most: 10_000, patience: Infinity });
  const rows = await reader().reportText.findMany({
    where: { id: { in: [...ids] } },
    orderBy: { id: "asc" },
  });
  return rows.map(({ reportId }) => reportId);
}

const HOSTILE = [
  `"`,
  `""`,
  `'; DROP TABLE "ReportText"; --`,
  "%",
  "_",
  "100%",
  "a_b",
  "!%",
  "\\",
  "AND",
  "NEAR(公开 申请)",
  "公开* OR 申请",
  "folded:公开",
  "-公开",
  "^公开",
  "(公开",
  "\0公开",
  "公开\u{10FFFF}",
  "\uD800公开",
  "。，、；",
  "？！",
  "   ",
  "𠮷田",
  "𠮷",
];

test("what is found, and in which order, is what looking at every text finds", async () => {
  const odd = [
    'a_b 100% 𠮷田 it\'s "quoted" \\ back',
    "NEAR(公开 申请) AND folded:公开 ^公开 -公开*",
  ];
  const texts = [...TEXTS, ...odd.map((text) => ({ year: 2021, text }))];
  await storeTexts(texts);
  const folded = foldedOf(texts);

  const ofText = fc
    .record({
      index: fc.nat(texts.length - 1),
      at: fc.nat(2_000),
      length: fc.integer({ min: 1, max: 12 }),
    })
    .map(({ index, at, length }) => {
      const characters = Array.from(texts[index]?.text ?? "");
      const from = at % Math.max(1, characters.length);
      return characters.slice(from, from + length).join("");
    });
  const asked = fc.oneof(
    ofText,
    ofText.map((text) => `“${text}”`),
    fc.tuple(ofText, ofText).map(([one, other]) => `${one} ${other}`),
    ofText.map((text) => Array.from(text).join(" ")),
    ofText.map((text) => `"${Array.from(text).join(" ")}"`),
    ofText.map((text) =>
      text.replace(/[!-~]/gu, (c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0)),
    ),
    fc.string({ maxLength: 4 }),
    fc.constantFrom(...HOSTILE),
  );
  await fc.assert(
    fc.asyncProperty(asked, async (question) => {
      expect(await found(question), question).toEqual(naive(folded, question));
    }),
    { numRuns: 250, seed: 7, examples: HOSTILE.map((each): [string] => [each]) },
  );
});

test("each kind of question is answered as it is meant", async () => {
  await storeTexts([
    { year: 2021, text: "本機關新設信息查閱臺，接待群眾1,113人次。" },
    { year: 2023, text: "窗口新设信息查\n阅台，配备打印设备。" },
    { year: 2022, text: "共计１１１３人；公开　目 录 已更新。" },
    { year: 2022, text: "食堂。" },
    ...TEXTS.slice(0, 300).map(({ text }) => ({ year: 2020, text })),
  ]);
  const [old, newest, wide, short] = [0, 1, 2, 3].map((index) => `report-${index}`);
  expect(await found("信息查阅台")).toEqual([newest, old]);
  expect(await found("信息查閱臺")).toEqual([newest, old]);
  expect(await found("“信息 查阅台” 打印")).toEqual([newest]);
  expect(await found("1113")).toEqual(expect.arrayContaining([wide, old]));
  expect(await found("1,113人")).toEqual([wide, old]);
  expect(await found("公开目录已更新")).toEqual([wide]);
  // Of one or two characters, at the very end of a text.
  expect(await found("食堂")).toEqual([short]);
  expect(await found("堂。")).toEqual([short]);
  expect((await found("堂")).slice(0, 1)).toEqual([short]);
  expect(await found("彗星")).toEqual([]);
});

test("filters narrow, and never show what they leave out", async () => {
  await storeTexts(TEXTS);
  const all = naive(foldedOf(TEXTS), "公开");
  const index = (id: string) => Number(id.replace("report-", ""));
  expect(await found("公开", { ...ANY, year: 2022 })).toEqual(
    all.filter((id) => TEXTS[index(id)]?.year === 2022),
  );
  const inLuoyang = await reader().report.findMany({
    where: { agency: { regionCode: { startsWith: "4103" }, kind: "finance" } },
  });
  const ids = new Set(inLuoyang.map(({ id }) => id));
  expect(await found("公开", { ...ANY, region: "4103", kind: "finance" })).toEqual(
    all.filter((id) => ids.has(id)),
  );
});

test("a hit leads to its place, with what is printed around it", async () => {
  const text = "一、總體情況\n本機關新設信息查閱臺，接待群眾1,113人次，人人滿意。";
  await storeTexts([{ year: 2021, text }]);
  const { rows, total } = await searchProse(["信息查阅台", "1113人"], ANY, { offset: 0, size: 5 });
  expect(total).toBe(1);
  const [hit] = rows;
  expect(text.slice(hit?.place?.start, hit?.place?.end)).toBe("信息查閱臺");
  expect(hit?.pieces.filter(({ isMatch }) => isMatch).map((piece) => piece.text)).toEqual([
    "信息查閱臺",
    "1,113人",
  ]);
  expect(hit?.pieces.map((piece) => piece.text).join("")).toBe(text.replace("\n", " "));
  expect(hit?.occurrences).toBe(2);
});

test("when the time is up, the answer is a beginning of the whole one, and says so", async () => {
  await storeTexts(TEXTS);
  const words = ["的"];
  const whole = await findTexts({ words, filter: ANY, most: 10_000, patience: Infinity });
  const cut = await findTexts({ words: ["彗", "的"], filter: ANY, most: 10, patience: -1 });
  expect(whole.downTo).toBeNull();
  // SQLite's index serves such short words too; PostgreSQL reads on, and gives up after its first look.
  const years = TEXTS.map(({ year }) => year).sort((a, b) => b - a);
  expect(cut.downTo).toBe(PROVIDER === "sqlite" ? null : years[255]);
  expect(cut.ids).toEqual([]);
  const few = await findTexts({ words, filter: ANY, most: 3 });
  expect(few.ids).toEqual(whole.ids.slice(0, 3));
  expect(few.isMore).toBe(whole.ids.length > 3);
});
