import { expect, test } from "vitest";
import { resolveRegion } from "@/lib/pipeline/recognise/resolve-region";

test.each([
  ["洛阳市水利局", "410300", "河南省洛阳市"],
  ["洛阳水利局", "410300", "河南省洛阳市"],
  ["江苏省水利厅", "320000", "江苏省"],
  ["北京市教育委员会", "110000", "北京市"],
  ["北京市朝阳区教育局", "110105", "北京市朝阳区"],
  ["广西壮族自治区财政厅", "450000", "广西壮族自治区"],
  ["海南藏族自治州水利局", "632500", "青海省海南藏族自治州"],
  ["吉林省水利厅", "220000", "吉林省"],
  ["吉林市水务局", "220200", "吉林省吉林市"],
  ["遂溪县建新镇人民政府", "440823", "广东省湛江市遂溪县"],
  ["济源市水利局", "419001", "河南省济源市"],
  ["国家税务总局洛阳市税务局", "410300", "河南省洛阳市"],
  ["洛陽市水利局", "410300", "河南省洛阳市"],
])("%s is of %s, %s", (name, code, region) => {
  expect(resolveRegion([name], "")).toEqual({ code, name: region });
});

test.each([
  ["合肥高新技术产业开发区管理委员会", "340171", "安徽省合肥市合肥高新技术产业开发区"],
  ["苏州工业园区管理委员会", "320571", "江苏省苏州市苏州工业园区"],
  ["武汉东湖新技术开发区管理委员会", "420100", "湖北省武汉市"],
  ["洛阳经济技术开发区管理委员会", "410300", "河南省洛阳市"],
])("a zone is itself where the standard lists it, else its city: %s", (name, code, region) => {
  expect(resolveRegion([name], "")).toEqual({ code, name: region });
});

test("a district is told without its city where only one bears the name", () => {
  expect(resolveRegion(["西工区城市管理局"], "")).toEqual({
    code: "410303",
    name: "河南省洛阳市西工区",
  });
  expect(resolveRegion(["和平县教育局"], "")).toEqual({
    code: "441624",
    name: "广东省河源市和平县",
  });
});

test.each(["朝阳区教育局", "鼓楼区教育局", "和平区教育局", "市中区水务局"])(
  "a name that several districts bear is not resolved: %s",
  (name) => {
    expect(resolveRegion([name], "")).toBeNull();
  },
);

test("such a name is resolved where the text names the city of one of them", () => {
  expect(resolveRegion(["鼓楼区教育局"], "福州市鼓楼区教育局负责。")).toEqual({
    code: "350102",
    name: "福建省福州市鼓楼区",
  });
  expect(resolveRegion(["朝阳区教育局"], "长春市的要求。")?.code).toBe("220104");
});

test("it stays unresolved where the text names the cities of two, or another city", () => {
  expect(resolveRegion(["鼓楼区教育局"], "南京市和福州市都有先例。")).toBeNull();
  expect(resolveRegion(["朝阳区教育局"], "朝阳市的要求。")).toBeNull();
});

test("a fuller name resolves what a shorter one can't", () => {
  expect(resolveRegion(["朝阳区教育局", "长春市朝阳区教育局"], "")).toEqual({
    code: "220104",
    name: "吉林省长春市朝阳区",
  });
  expect(resolveRegion(["鼓楼区教育局", "南京市鼓楼区教育局"], "")?.code).toBe("320106");
});

test.each([[["国家税务总局"]], [["中华人民共和国教育部"]], [["城关镇人民政府"]], [[""]], [[]]])(
  "a body of no region has none: %j",
  (names) => {
    expect(resolveRegion(names, "")).toBeNull();
  },
);

test.each([
  ["海南州水务局", "632500"],
  ["恩施州财政局", "422800"],
  ["黔东南州教育局", "522600"],
])("%s is of the prefecture that it names for short, %s", (name, code) => {
  expect(resolveRegion([name], "")?.code).toBe(code);
});

test("of two districts of one name in a province, the one whose city is named is meant", () => {
  expect(resolveRegion(["铁西区水务局"], "辽宁省沈阳市铁西区水务局")?.code).toBe("210106");
  expect(resolveRegion(["铁西区水务局"], "辽宁省各区水务局")).toBeNull();
});
