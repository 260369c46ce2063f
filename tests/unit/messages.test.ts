import { expect, test } from "vitest";
import en from "@/messages/en.json";
import zh from "@/messages/zh-CN.json";

type Messages = { readonly [key: string]: string | Messages };

function flat(messages: Messages, prefix = ""): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === "string" ? [[prefix + key, value]] : [...flat(value, `${prefix}${key}.`)],
    ),
  );
}

/** The names of what is filled in: "{count}", "{count, plural, …}". */
function parametersOf(message: string): string[] {
  const names = [...message.matchAll(/\{(\w+)(?=[,}])/gu)].map(([, name = ""]) => name);
  return [...new Set(names)].sort();
}

const chinese = flat(zh);
const english = flat(en);

test("every text stands in both languages", () => {
  expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
});

test("both languages of a text are filled in from the same values", () => {
  for (const [key, message] of chinese) {
    expect(parametersOf(english.get(key) ?? ""), key).toEqual(parametersOf(message));
  }
});

test("no text is empty", () => {
  for (const messages of [chinese, english]) {
    for (const [key, message] of messages) expect(message.trim(), key).not.toBe("");
  }
});
