import { expect, test } from "vitest";
import { correctionsOfForm } from "@/app/(workspace)/review/corrections-of-form";
import { agencyOfForm } from "@/app/agency-of-form";
import { TypedNumber } from "@/app/typed-number";
import { withParameter } from "@/app/with-parameter";

function form(entries: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(entries)) data.set(name, value);
  return data;
}

test("a number is read as people type it, and nothing typed is no number", () => {
  for (const [typed, value] of [
    ["1,113", 1113],
    ["１２", 12],
    ["−1", -1],
    [" 20275.42 ", 20275.42],
    ["", null],
  ] as const) {
    expect(TypedNumber.parse(typed)).toBe(value);
  }
  expect(TypedNumber.safeParse("twelve").success).toBe(false);
});

test("only the figures that were changed become corrections; an emptied one says there is none", () => {
  const changed = correctionsOfForm(
    form({
      "was:applications.new.total": "3",
      "cell:applications.new.total": "3",
      "was:applications.handled.total": "0",
      "cell:applications.handled.total": "5",
      "was:applications.carried_out.total": "2",
      "cell:applications.carried_out.total": "",
    }),
  );
  expect(changed).toEqual([
    { address: "applications.handled.total", value: 5 },
    { address: "applications.carried_out.total", value: null },
  ]);
});

test("a correction that is no number is refused as a whole", () => {
  expect(
    correctionsOfForm(
      form({ "was:applications.new.total": "3", "cell:applications.new.total": "three" }),
    ),
  ).toBeNull();
});

test("a form names a known body, a new one, or none", () => {
  expect(agencyOfForm(form({ agencyId: "a" }))).toEqual({ agencyId: "a" });
  expect(agencyOfForm(form({ agencyName: "某局" }))).toEqual({ agencyName: "某局" });
  expect(agencyOfForm(form({}))).toBeNull();
});

test("one parameter of the address changes and the others stay, repeated ones too", () => {
  const address = { year: "2022", kind: ["a", "b"], page: "3", gone: undefined };
  expect(withParameter(address, "page", "4")).toBe("?year=2022&kind=a&kind=b&page=4");
  expect(withParameter(address, "page", null)).toBe("?year=2022&kind=a&kind=b");
});
