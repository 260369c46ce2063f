import { expect, test } from "vitest";
import { figuresIn } from "@/tests/support/short-report";

const MADE = "disclosure.normative_documents.made";
const REPEALED = "disclosure.normative_documents.repealed";
const IN_FORCE = "disclosure.normative_documents.in_force";

test.each([
  ["制发规范性文件3件。", [[MADE, 3]]],
  ["全年新制作行政规范性文件三件。", [[MADE, 3]]],
  ["出台3件规范性文件。", [[MADE, 3]]],
  ["制定规章2部。", [["disclosure.regulations.made", 2]]],
  ["废止行政规范性文件2件。", [[REPEALED, 2]]],
  ["现行有效规范性文件20件。", [[IN_FORCE, 20]]],
  ["规范性文件现行有效的20件。", [[IN_FORCE, 20]]],
  [
    "制发规范性文件3件，废止1件，现行有效20件。",
    [
      [MADE, 3],
      [REPEALED, 1],
      [IN_FORCE, 20],
    ],
  ],
])("documents are counted in %s", (prose, expected) => {
  expect(figuresIn(prose)).toEqual(expected);
});

test.each([
  "公开规范性文件3件。",
  "报送备案规范性文件3件。",
  "合法性审核规范性文件15件。",
  "清理规范性文件30件。",
  "参与制定规范性文件4件。",
  "代拟制发规范性文件4件。",
  "2019年制发规范性文件4件。",
  "制发文件120件。",
  "其中制发规范性文件4件。",
])("what was filed, looked through or drafted is not made: %s", (prose) => {
  expect(figuresIn(prose).filter(([about]) => about.startsWith("disclosure."))).toEqual([]);
});
