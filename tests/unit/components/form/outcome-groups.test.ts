import { expect, test } from "vitest";
import { outcomeGroups } from "@/components/form/outcome-groups";
import { FORM_2019 } from "@/lib/form/form-2019";
import { FORM_2021 } from "@/lib/form/form-2021";

const outline = (form: typeof FORM_2019) =>
  outcomeGroups(form).map(({ enumerator, label, rows }) => [
    enumerator,
    label?.zh ?? rows[0]?.label.zh.slice(0, 4),
    rows.length,
  ]);

test("the 2019 form prints seven lines, three of them groups", () => {
  expect(outline(FORM_2019)).toEqual([
    ["（一）", "予以公开", 1],
    ["（二）", "部分公开", 1],
    ["（三）", "不予公开", 8],
    ["（四）", "无法提供", 3],
    ["（五）", "不予处理", 5],
    ["（六）", "其他处理", 1],
    ["（七）", "总计", 1],
  ]);
});

test("the 2021 form makes a group of the sixth", () => {
  expect(outline(FORM_2021)[5]).toEqual(["（六）", "其他处理", 3]);
});
