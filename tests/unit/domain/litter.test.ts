import { expect, it } from "vitest";
import { isLitter } from "@/lib/domain/litter";

it.each([
  ".DS_Store",
  "a/.git/config",
  "__MACOSX/a.docx",
  "a/Thumbs.db",
  "a/~$年报.docx",
  "desktop.ini",
])("%s is left by a system or a program", (path) => {
  expect(isLitter(path)).toBe(true);
});

it.each(["年报.docx", "2020/年报.v1.docx", "Thumbs.db/年报.docx", "~/年报.docx"])(
  "%s is a person's",
  (path) => {
    expect(isLitter(path)).toBe(false);
  },
);
