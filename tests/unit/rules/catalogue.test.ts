import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { RULES, ruleById } from "@/lib/rules/catalogue";
import { RULE_GROUPS } from "@/lib/rules/rule";

const root = new URL("../../../", import.meta.url);
const inRoot = (path: string) => new URL(path, root);
const read = (path: string) => readFileSync(inRoot(path), "utf8");

const PAGES = [
  {
    ending: ".md",
    headings: ["检查什么", "依据", "例子（不通过／通过）", "为什么可能是误报", "如何处理"],
    severity: { error: "等级：错误", warning: "等级：警告", notice: "等级：提示" },
  },
  {
    ending: ".en.md",
    headings: [
      "What it checks",
      "Ground",
      "Examples (fails / passes)",
      "Why it may be a false alarm",
      "What to do",
    ],
    severity: {
      error: "Severity: error",
      warning: "Severity: warning",
      notice: "Severity: notice",
    },
  },
] as const;

describe.each(RULES.map((rule) => ({ id: rule.id, rule })))("$id", ({ id, rule }) => {
  test("has a file and a test of its name", () => {
    expect(existsSync(inRoot(`lib/rules/${id}.ts`))).toBe(true);
    expect(existsSync(inRoot(`tests/unit/rules/${id}.test.ts`))).toBe(true);
    expect(read(`lib/rules/${id}.ts`)).toContain(`id: "${id}"`);
  });

  test.each(PAGES)("has a page for reviewers in $ending", ({ ending, headings, severity }) => {
    const page = read(`docs/rules/${id}${ending}`);
    const title = ending === ".md" ? rule.title.zh : rule.title.en;

    expect(page.split("\n")[0]).toBe(`# ${title}`);
    expect(page).toContain(`\`${id}\` · ${severity[rule.severity]}`);
    expect([...page.matchAll(/^## (.+)$/gmu)].map(([, heading]) => heading)).toEqual(headings);
  });

  test("says in both languages what is wrong and what it rests on", () => {
    for (const { zh, en } of [rule.title, rule.basis]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[A-Z“]/u);
    }
  });
});

test("has no page without its check", () => {
  const pages = readdirSync(inRoot("docs/rules/")).filter((name) => name !== "README.md");
  const ids = new Set(pages.map((name) => name.replace(/(?:\.en)?\.md$/u, "")));

  expect([...ids].sort()).toEqual(RULES.map(({ id }) => id).sort());
});

test("has every id once, in the order of the groups", () => {
  const order = RULES.map(({ group }) => RULE_GROUPS.indexOf(group));

  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(RULES.map(({ id }) => ruleById(id))).toEqual(RULES);
});

const contract = inRoot("../shared/contract/rules.md");

/** `| late / premature | … | error / warning | … |`: one line may name two checks. */
function rulesOfContract(): { id: string; severity: string }[] {
  return readFileSync(contract, "utf8")
    .split("\n")
    .filter((line) => /^\| [a-z]/u.test(line) && !line.startsWith("| id "))
    .flatMap((line) => {
      const [, ids = "", , severities = ""] = line.split("|").map((cell) => cell.trim());
      const severity = severities.split(" / ");
      return ids.split(" / ").map((id, index) => ({
        id,
        severity: severity[index] ?? severity[0] ?? "",
      }));
    });
}

// The contract lies beside the project where it is developed, and not in every clone.
if (existsSync(contract)) {
  test("has the ids and severities of the contract", () => {
    const expected = rulesOfContract();
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

    expect(RULES.map(({ id, severity }) => ({ id, severity })).sort(byId)).toEqual(
      expected.sort(byId),
    );
  });
}
