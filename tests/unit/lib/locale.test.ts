import { expect, test } from "vitest";
import { chooseLocale, inLocale } from "@/lib/i18n/locale";

test("what a person chose goes before what the browser asks for", () => {
  expect(chooseLocale("en", "zh-CN,zh;q=0.9")).toBe("en");
});

test("a browser gets the first of its languages that we have", () => {
  expect(chooseLocale(undefined, "fr-FR,en;q=0.8,zh;q=0.9")).toBe("zh-CN");
  expect(chooseLocale(undefined, "zh-TW")).toBe("zh-CN");
  expect(chooseLocale(undefined, "en-GB;q=0.9, de")).toBe("en");
});

test("Chinese where nothing that we have is asked for, or nonsense is", () => {
  expect(chooseLocale(undefined, null)).toBe("zh-CN");
  expect(chooseLocale("pirate", "de, fr;q=0.5")).toBe("zh-CN");
  expect(chooseLocale(undefined, ";;;,q=zh")).toBe("zh-CN");
  expect(chooseLocale(undefined, "en;q=0")).toBe("zh-CN");
});

test("a text of the domain in the language of the interface", () => {
  expect(inLocale({ zh: "错误", en: "error" }, "zh-CN")).toBe("错误");
  expect(inLocale({ zh: "错误", en: "error" }, "en")).toBe("error");
});
