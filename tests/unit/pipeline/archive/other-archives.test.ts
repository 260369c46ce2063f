import { expect, it } from "vitest";
import { readNow } from "@/tests/support/read-now";
import { joinBytes, utf8 } from "@/tests/support/encoded";
import { zipFile } from "@/tests/support/zip-file";

function failureOf(bytes: Uint8Array) {
  const result = readNow(bytes);
  if (result.ok) throw new Error("it was read");
  return result.failure;
}

it.each([
  ["RAR", utf8("Rar!\u001a\u0007\u0001\u0000")],
  ["RAR", utf8("Rar!\u001a\u0007\u0000")],
  ["7z", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]],
  ["gzip", [0x1f, 0x8b, 8, 0, 0, 0, 0, 0]],
  ["tar", joinBytes(new Uint8Array(257), utf8("ustar\u000000"))],
])("a %s archive is told by its name, with what to do", (name, bytes) => {
  const { code, message } = failureOf(joinBytes(bytes));

  expect(code).toBe("unsupported");
  expect(message.zh).toContain(`这是 ${name} 压缩包`);
  expect(message.en).toContain("as a ZIP");
});

it("a ZIP that was cut is damaged, and says that its end is missing", () => {
  const { code, message } = failureOf(zipFile([{ name: "a.txt", content: "甲" }]).subarray(0, 50));

  expect(code).toBe("damaged");
  expect(message.zh).toContain("结尾缺失");
});
