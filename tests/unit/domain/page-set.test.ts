import { describe, expect, test } from "vitest";
import { onePageSet, pageSetName, pageSets } from "@/lib/domain/page-set";

describe("images that are pages of one document", () => {
  test.each([
    ["numbers, in their order and not the alphabet's", ["10.jpg", "9.jpg"], ["9.jpg", "10.jpg"]],
    ["leading zeros", ["扫描_0002.png", "扫描_0001.png"], ["扫描_0001.png", "扫描_0002.png"]],
    [
      "a page's number among others",
      ["2019年报-2.jpg", "2019年报-1.jpg"],
      ["2019年报-1.jpg", "2019年报-2.jpg"],
    ],
    [
      "the number before the name",
      ["2_2019年报.jpg", "1_2019年报.jpg"],
      ["1_2019年报.jpg", "2_2019年报.jpg"],
    ],
    ["as Windows names copies", ["扫描 (2).jpg", "扫描.jpg"], ["扫描.jpg", "扫描 (2).jpg"]],
    [
      "in Chinese numerals",
      ["第二页.tif", "第一页.tif", "第十页.tif"],
      ["第一页.tif", "第二页.tif", "第十页.tif"],
    ],
    ["a camera's", ["IMG_2020.JPG", "IMG_2019.JPG"], ["IMG_2019.JPG", "IMG_2020.JPG"]],
    [
      "with the time of each",
      ["微信图片_20240115102020.jpg", "微信图片_20240115102019.jpg"],
      ["微信图片_20240115102019.jpg", "微信图片_20240115102020.jpg"],
    ],
    ["in a folder", ["区/局/b2.jpeg", "区/局/b1.jpeg"], ["区/局/b1.jpeg", "区/局/b2.jpeg"]],
  ])("%s", (_, paths, pages) => {
    expect(onePageSet(paths)).toEqual(pages);
  });

  test.each([
    ["other names", ["城管局.png", "教育局.png"]],
    ["one image", ["1.png"]],
    ["years", ["2019.jpg", "2020.jpg"]],
    ["years in names", ["城管局2019.jpg", "城管局2020.jpg"]],
    ["folders", ["1/扫描.jpg", "2/扫描.jpg"]],
    ["the same number twice", ["扫描1.jpg", "扫描01.jpg"]],
    ["documents", ["1.docx", "2.docx"]],
    ["an image and a document", ["1.jpg", "2.pdf"]],
  ])("not %s", (_, paths) => {
    expect(onePageSet(paths)).toBeNull();
  });

  test("sets are told apart, and what is in none is left", () => {
    const paths = [
      "a/1.jpg",
      "b/1.jpg",
      "a/2.jpg",
      "总报告.docx",
      "b/2.jpg",
      "b/封面.jpg",
      "b/3.jpg",
    ];
    expect(pageSets(paths)).toEqual([
      ["a/1.jpg", "a/2.jpg"],
      ["b/1.jpg", "b/2.jpg", "b/3.jpg"],
    ]);
    expect(onePageSet(paths)).toBeNull();
  });

  test("two sheets of three reports are three sets, however their names may be read", () => {
    const paths = [1, 2, 3].flatMap((report) => [`报告${report}-1.jpg`, `报告${report}-2.jpg`]);
    expect(pageSets(paths)).toHaveLength(3);
    expect(pageSets(paths)[0]).toEqual(["报告1-1.jpg", "报告1-2.jpg"]);
  });

  test("a set is called after its first page and its last", () => {
    expect(pageSetName(["区/局/扫描1.jpg", "区/局/扫描2.jpg"])).toBe("区/局/扫描1–扫描2.zip");
  });
});
