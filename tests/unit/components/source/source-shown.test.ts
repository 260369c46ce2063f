import { expect, test } from "vitest";
import { cookieOf, sourceShownOf } from "@/components/source/source-shown";

test.each([undefined, "", "x", "pages-7", "pages-1.5-2x"])(
  "what no cookie says is the page as it is (%s)",
  (cookie) => {
    expect(sourceShownOf(cookie).view).toBe("pages");
  },
);

test("how the source was looked at last comes back", () => {
  const shown = { view: "text", zoom: 1.5 } as const;
  const [, value] = /^source=([^;]+);/u.exec(cookieOf(shown)) ?? [];
  expect(sourceShownOf(value)).toEqual(shown);
});
