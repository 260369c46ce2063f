import { expect, test } from "vitest";
import { filterWords } from "@/components/review/filter-words";
import { FindingListQuery } from "@/lib/domain/views/finding-list";

const option = (value: string, label: string) => ({ value, label });

const OPTIONS = {
  states: [option("open", "未决"), option("later", "稍后处理")],
  severities: [option("error", "错误")],
  rules: [option("applications-balance", "申请收办不平")],
  agencies: [option("a1", "示例市水务局")],
  years: [option("2022", "2022")],
  forms: [option("form-2021", "2021 年格式")],
  assignees: [option("王敏", "王敏")],
};

test("the queue as it opens is called by its state alone", () => {
  expect(filterWords(FindingListQuery.parse({}), OPTIONS)).toEqual(["未决"]);
});

test("every choice is called by its words", () => {
  const query = FindingListQuery.parse({
    state: "later",
    severity: "error",
    rule: "applications-balance",
    agency: "a1",
    year: "2022",
    form: "form-2021",
    assignee: "王敏",
  });
  expect(filterWords(query, OPTIONS)).toEqual([
    "稍后处理",
    "错误",
    "申请收办不平",
    "示例市水务局",
    "2022",
    "2021 年格式",
    "王敏",
  ]);
});

test("a choice that nothing is left for is called by its value, not left out", () => {
  const query = FindingListQuery.parse({ severity: "error,warning", rule: "late" });
  expect(filterWords(query, OPTIONS)).toEqual(["未决", "错误", "warning", "late"]);
});
