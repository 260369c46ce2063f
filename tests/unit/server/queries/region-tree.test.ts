import { describe, expect, test } from "vitest";
import {
  foundNodes,
  linesOf,
  nodesWithin,
  regionNodes,
  type RegionRow,
} from "@/lib/server/queries/regions/region-tree";

function row(code: string, besides: Partial<RegionRow> = {}): RegionRow {
  return {
    code,
    printed: null,
    government: "none",
    bodies: 1,
    filed: 1,
    late: 0,
    openFindings: 0,
    requests: null,
    requestsUnknown: 0,
    ...besides,
  };
}

const codesOf = (nodes: readonly { readonly code: string }[]) => nodes.map(({ code }) => code);

describe("the regions that have bodies", () => {
  test("stand below those that they lie in, each with all that lies in it", () => {
    const nodes = regionNodes([
      row("330602", { bodies: 2, filed: 1, late: 1, openFindings: 3 }),
      row("330600", { bodies: 4, filed: 4, government: "filed" }),
    ]);
    expect(
      nodes.map(({ code, parent, bodies, filed, late, openFindings }) => [
        ...[code, parent, bodies, filed],
        ...[late, openFindings],
      ]),
    ).toEqual([
      ["33", null, 6, 5, 1, 3],
      ["3306", "33", 6, 5, 1, 3],
      ["330602", "3306", 2, 1, 1, 3],
    ]);
  });

  test("a government is its own region's alone", () => {
    const nodes = regionNodes([
      row("330602", { government: "missing" }),
      row("330600", { government: "filed" }),
    ]);
    expect(nodes.map(({ code, government }) => [code, government])).toEqual([
      ["33", "none"],
      ["3306", "filed"],
      ["330602", "missing"],
    ]);
  });

  test("requests that no one tells are not none", () => {
    const untold = regionNodes([row("330602"), row("330603")]);
    expect(untold.map(({ requests }) => requests)).toEqual([null, null, null, null]);
    const [province] = regionNodes([row("330602", { requests: 0 }), row("330603")]);
    expect(province?.requests).toBe(0);
    const [other] = regionNodes([row("330602", { requests: 5 }), row("330603", { requests: 7 })]);
    expect(other?.requests).toBe(12);
  });

  test("a city under no prefecture hangs on its province", () => {
    const [beijing, district] = regionNodes([row("110101")]);
    expect([beijing?.code, district?.code]).toEqual(["11", "110101"]);
    expect(district?.parent).toBe("11");
  });

  test("a code that the list does not know has the name that its report prints", () => {
    const nodes = regionNodes([row("339999", { printed: "某某新区" })]);
    expect(nodes.at(-1)?.name).toBe("某某新区");
    expect(regionNodes([row("339998")]).at(-1)?.name).toBe("339998");
  });

  test("what is no code is left out", () => {
    expect(regionNodes([row("3306"), row("x"), row("0")]).map(({ code }) => code)).toEqual([
      "33",
      "3306",
    ]);
  });
});

describe("the list", () => {
  const nodes = regionNodes([row("330602"), row("350502"), row("350503")]);

  test("is narrowed to what lies in a region, without itself", () => {
    expect(codesOf(nodesWithin(nodes, "35"))).toEqual(["3505", "350502", "350503"]);
    expect(nodesWithin(nodes, null)).toBe(nodes);
    expect(nodesWithin(nodes, "41")).toEqual([]);
  });

  test("keeps what the found ones lie in", () => {
    expect(codesOf(foundNodes(nodes, "越城"))).toEqual(["33", "3306", "330602"]);
    expect(codesOf(foundNodes(nodes, "3505"))).toEqual(["35", "3505", "350502", "350503"]);
    expect(foundNodes(nodes, "火星")).toEqual([]);
  });

  test("tells how deep each stands below the first that is shown", () => {
    const depths = (code: string | null) =>
      linesOf(nodesWithin(nodes, code)).map(({ depth }) => depth);
    expect(depths(null)).toEqual([0, 1, 2, 0, 1, 2, 2]);
    expect(depths("35")).toEqual([0, 1, 1]);
  });

  test("of too many folds the deepest away, and says how many", () => {
    const two = (number: number) => String(number).padStart(2, "0");
    const many = Array.from({ length: 17 }, (_, city) =>
      Array.from({ length: 12 }, (_unused, county) => row(`41${two(city + 1)}${two(county + 1)}`)),
    ).flat();
    const known = many.map((each) => ({ ...each, printed: `县 ${each.code}` }));
    const all = regionNodes(known);
    const lines = linesOf(all);
    expect(all.length).toBeGreaterThan(200);
    expect(lines.length).toBeLessThan(all.length);
    const folded = lines.reduce((sum, line) => sum + line.folded, 0);
    expect(lines.length + folded).toBe(all.length);
  });
});
