import { expect, test } from "vitest";
import { htmlOf, tsvOf } from "@/components/grid/copied-cells";

test("numbers are copied as they are, and what is not known as nothing", () => {
  expect(
    tsvOf([
      ["洛阳市财政局", 1200, null],
      ["洛阳市教育局", 0.1 + 0.2, -3],
    ]),
  ).toBe("洛阳市财政局\t1200\t\r\n洛阳市教育局\t0.3\t-3");
});

test("a name that looks like a formula is text, and one with a tab stays one cell", () => {
  expect(tsvOf([["=1+1", 'a\t"b"']])).toBe('\'=1+1\t"a\t""b"""');
});

test("the table tells text from numbers, and holds no markup of a name's own", () => {
  const html = htmlOf([["<b>&", 7, null]]);
  expect(html).toContain("&lt;b&gt;&amp;</td><td>7</td><td></td>");
  expect(html).toContain("mso-number-format");
});
