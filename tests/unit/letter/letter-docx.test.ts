import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import type { Letter } from "@/lib/domain/letter";
import { letterDocx } from "@/lib/server/letter/letter-docx";
import { extractNow } from "@/tests/support/read-now";

const LETTER: Letter = {
  heading: "关于更正2020年政府信息公开工作年度报告的通知",
  addressee: "示例市水务局：",
  opening: "经核对，发现下列2处问题。",
  points: [
    {
      title: "申请表行总计不符",
      lines: [
        { label: "位置：", text: "“总计”栏填“5”（第 4 页）" },
        { label: "核算：", text: "总计 5 ≠ 自然人 3 + 商业企业 1 = 4" },
      ],
    },
    { title: "数字 < 5 & “>”", lines: [{ label: "要求：", text: "核实后更正。" }] },
  ],
  closing: ["请按期完成更正。"],
  signature: ["（印章）", "      年      月      日"],
};

const textOf = (bytes: Uint8Array) => extractNow(bytes).document.text;

test("the Word document, read by our own reader, holds every word of the letter in its order", async () => {
  const text = textOf(await letterDocx(LETTER)).replace(/\s+/gu, "");
  const wanted = [
    LETTER.heading,
    LETTER.addressee,
    LETTER.opening,
    ...LETTER.points.flatMap(({ title, lines }) => [
      title,
      ...lines.map((line) => line.label + line.text),
    ]),
    ...LETTER.closing,
    ...LETTER.signature,
  ].map((words) => words.replace(/\s+/gu, ""));
  const found = wanted.map((words) => text.indexOf(words));

  expect(found.every((at) => at >= 0)).toBe(true);
  expect(found).toEqual(found.toSorted((a, b) => a - b));
});

test("its points are numbered by the program that opens it", async () => {
  const text = textOf(await letterDocx(LETTER));

  expect(text).toContain("1．申请表行总计不符");
  expect(text).toContain("2．数字 < 5 & “>”");
});

test("it names Chinese typefaces and the paper of official documents", async () => {
  const parts = unzipSync(await letterDocx(LETTER));
  const body = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  const styles = strFromU8(parts["word/styles.xml"] ?? new Uint8Array());

  expect(styles).toContain('w:eastAsia="仿宋"');
  expect(body).toContain('w:eastAsia="宋体"');
  expect(body).toContain('w:eastAsia="黑体"');
  expect(body).toMatch(/<w:pgSz [^>]*w:w="11907"[^>]*w:h="16840"/u);
  expect(body).toContain('w:lineRule="exact"');
});

test("a letter with nothing to put right is a document all the same", async () => {
  const text = textOf(await letterDocx({ ...LETTER, points: [], opening: "没有需要更正的事项。" }));

  expect(text).toContain("没有需要更正的事项。");
  expect(text).not.toContain("1．");
});
