import { expect, test } from "vitest";
import { describedEndpoints } from "@/lib/domain/api/described-endpoints";
import { ENDPOINTS } from "@/lib/domain/api/endpoints";
import { openApi } from "@/lib/domain/api/openapi";

function* references(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const each of value) yield* references(each);
  else if (typeof value === "object" && value !== null) {
    for (const [name, each] of Object.entries(value)) {
      if (name === "$ref" && typeof each === "string") yield each;
      else yield* references(each);
    }
  }
}

const english = openApi("en", "1.2.3");

test("every endpoint stands in it, with its parameters", () => {
  const paths = english["paths"];
  expect(Object.keys(paths ?? {})).toEqual(Object.values(ENDPOINTS).map(({ path }) => path));
  expect(english).toMatchObject({ openapi: "3.1.1", info: { version: "1.2.3" } });
  expect(english).toHaveProperty("paths./reports/{reportId}/figures.get.parameters.0", {
    name: "reportId",
    in: "path",
    required: true,
    description: "Id of the report",
    schema: { type: "string", minLength: 1, maxLength: 64 },
  });
});

test("what it refers to is there", () => {
  const found = [...references(english)];
  expect(found).toContain("#/components/schemas/Value");
  for (const reference of found) {
    const path = reference.replace("#/", "").replaceAll("/", ".");
    expect(english, reference).toHaveProperty(path);
  }
});

test("it is in one language, and everything in it is described", () => {
  const chinese = openApi("zh", "1.2.3");
  expect(JSON.stringify(english)).not.toMatch(/\p{Script=Han}{2,}.*description/u);
  expect(JSON.stringify(chinese)).not.toContain("x-description-zh");
  for (const locale of ["zh", "en"] as const) {
    for (const { name, parameters } of describedEndpoints(locale, "1")) {
      for (const { name: parameter, about } of parameters) {
        expect(about, `${locale} ${name} ${parameter}`).not.toBe("");
      }
    }
  }
});

test("a list says what may be in it", () => {
  const values = describedEndpoints("en", "1").find(({ name }) => name === "values");
  const indicator = values?.parameters.find(({ name }) => name === "indicator");
  expect(indicator).toMatchObject({ kind: "list", place: "query" });
  expect(indicator?.choices).toContain("handling-rate");
});
