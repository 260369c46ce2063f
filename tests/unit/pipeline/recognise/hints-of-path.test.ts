import { describe, expect, it } from "vitest";
import { hintsOfPath } from "@/lib/pipeline/recognise/hints-of-path";

const hints = (...names: string[]) => {
  const { body, year } = hintsOfPath(names);
  return [body, year];
};

describe("what a path hints at", () => {
  it.each([
    ["鹤岗市城管局/2020/report.pdf", "鹤岗市城管局", 2020],
    ["2020年/鹤岗市水务局.docx", "鹤岗市水务局", 2020],
    ["黑龙江省/鹤岗市/水务局/2021.pdf", "鹤岗市水务局", 2021],
    ["洛阳市/西工区/区财政局 2022年政府信息公开工作年度报告.doc", "洛阳市西工区财政局", 2022],
    ["鹤岗市/03-市水务局_2019年度报告.html", "鹤岗市水务局", 2019],
    ["黑龙江省/省水利厅/二〇二〇年年报.txt", "黑龙江省水利厅", 2020],
    ["2021/鹤岗市水务局2020年报.pdf", "鹤岗市水务局", 2020],
    ["鹤岗市水务局（2023）.pdf", "鹤岗市水务局", 2023],
    ["河南省/洛阳市/2020/西工区城管局.pdf", "洛阳市西工区城管局", 2020],
    ["河南省/洛阳市/西工区/2020/洛阳市财政局.pdf", "洛阳市财政局", 2020],
    ["洛阳市/2020/南阳市财政局.pdf", "南阳市财政局", 2020],
    ["河南省/2020/洛阳市财政局.pdf", "洛阳市财政局", 2020],
  ])("%s", (path, body, year) => {
    expect(hints(path)).toEqual([body, year]);
  });

  it("begins with the names of the archives that the file was in", () => {
    expect(hints("鹤岗市2020年.zip", "年报.zip", "市水务局.docx")).toEqual(["鹤岗市水务局", 2020]);
  });

  it("is no body where folders are called after places alone", () => {
    const { body, places } = hintsOfPath(["黑龙江省/鹤岗市/2020.pdf"]);

    expect([body, places]).toEqual([null, ["黑龙江省", "鹤岗市"]]);
  });

  it("leaves a body that no folder says the place of as it is called", () => {
    expect(hints("市水务局/2020.pdf")).toEqual(["市水务局", 2020]);
  });

  it("is no year where one name has two, whatever the folders say", () => {
    expect(hints("2021/2020年报2021年发布.pdf")).toEqual([null, null]);
  });

  it.each(["report.pdf", "扫描件20210125001.pdf", "新建文件夹/1.docx", "IMG_1978.jpg", ""])(
    "is nothing where the names say nothing: %s",
    (path) => {
      expect(hints(path)).toEqual([null, null]);
    },
  );
});
