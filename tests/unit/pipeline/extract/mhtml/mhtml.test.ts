import { describe, expect, it } from "vitest";
import { readMhtml } from "@/lib/pipeline/extract/mhtml/mhtml";
import { drawnBlocks, type DrawnBlock } from "@/tests/support/drawn-document";
import { joinBytes, utf8 } from "@/tests/support/encoded";
import { failureCode } from "@/tests/support/failure-code";
import { extractNow } from "@/tests/support/read-now";

const PAGE = "<html><body><p>某局年度报告</p><table><tr><td>规章<td>1</table></body></html>";
const BLOCKS = ["某局年度报告", [["规章", "1"]]];
/** "某局" in GB18030. */
const GB18030 = [0xc4, 0xb3, 0xbe, 0xd6];

const lines = (...all: readonly string[]) => all.join("\r\n");

const TOP = lines(
  "From: <Saved by a browser>",
  "Subject: =?utf-8?Q?=E6=8A=A5?=",
  "MIME-Version: 1.0",
  "Content-Type: multipart/related;",
  '\ttype="text/html";',
  '\tboundary="----=_Next"',
  "",
  "",
);

function part(headers: readonly string[], body: string): string {
  return lines("------=_Next", ...headers, "", body, "");
}

const END = "------=_Next--\r\n";
const IMAGE = part(["Content-Type: image/png", "Content-Transfer-Encoding: base64"], "iVBORw0K");

function quoted(text: string): string {
  const codes = [...utf8(text)].map((byte) =>
    byte < 0x80 && byte !== 0x3d
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`,
  );
  return codes.join("").replace(/(.{3}>)/gu, "$1=\r\n");
}

function page(encoding: string, body: string): string {
  const headers = ['Content-Type: text/html; charset="utf-8"'];
  return part([...headers, `Content-Transfer-Encoding: ${encoding}`], body);
}

function read(file: string): DrawnBlock[] {
  return drawnBlocks(extractNow(utf8(file)).document);
}

describe("a web archive", () => {
  it.each([
    ["quoted-printable", quoted(PAGE)],
    ["Quoted-Printable", quoted(PAGE)],
    [
      "base64",
      Buffer.from(PAGE)
        .toString("base64")
        .replace(/(.{40})/gu, "$1\r\n"),
    ],
    ["8bit", PAGE],
    ["binary", PAGE],
  ])("is the page in it, in whatever way it is written: %s", (encoding, body) => {
    expect(read(TOP + page(encoding, body) + IMAGE + END)).toEqual(BLOCKS);
  });

  it("is a page of HTML", () => {
    const { document } = extractNow(utf8(TOP + page("8bit", PAGE) + END));

    expect([document.format, document.encoding]).toEqual(["html", "utf-8"]);
  });

  it("may be in GB18030, as bytes or as codes", () => {
    const head = part(["Content-Type: text/html; charset=gb2312"], "<p>").trimEnd();
    const codes = page("quoted-printable", "<p>=C4=B3=BE=D6</p>");

    expect(
      drawnBlocks(readMhtml(joinBytes(utf8(TOP + head), GB18030, utf8(`\r\n${END}`))).document),
    ).toEqual(["某局"]);
    expect(read(TOP + codes + END)).toEqual(["某局"]);
  });

  it("may be a page without parts", () => {
    const head = ["MIME-Version: 1.0", "Content-Type: text/html", ""];

    expect(read(lines(...head, PAGE))).toEqual(BLOCKS);
  });

  it("may have its page within an alternative, after text and frames that say nothing", () => {
    const inner = lines(
      "Content-Type: multipart/alternative; boundary=inner",
      "",
      "--inner",
      "Content-Type: text/plain",
      "",
      "旧稿",
      "--inner",
      "Content-Type: text/html",
      "",
      PAGE,
      "--inner--",
    );
    const frames = page("8bit", "<html><frameset></frameset></html>");

    expect(read(`${TOP}${frames}------=_Next\r\n${inner}\r\n${END}`)).toEqual(BLOCKS);
  });

  it("may have lines that end in line feeds alone, and headers that are folded", () => {
    expect(read(`\n${(TOP + page("8bit", PAGE) + END).replaceAll("\r\n", "\n")}`)).toEqual(BLOCKS);
  });

  it("keeps signs that are no codes, and no white space at the ends of lines", () => {
    expect(read(TOP + page("quoted-printable", "<pre>3=5 \t\r\n=3D=ZZ</pre>") + END)).toEqual([
      "3=5",
      "==ZZ",
    ]);
  });
});

describe("a web archive that can't be read", () => {
  it("is damaged where its page was cut off", () => {
    expect(failureCode(() => read(TOP + page("8bit", PAGE)))).toBe("damaged");
    expect(failureCode(() => read(TOP + page("8bit", PAGE) + IMAGE))).toBeNull();
  });

  it.each([TOP, TOP + IMAGE + END, TOP + END, TOP + page("base64", "") + END])(
    "is damaged without a page",
    (file) => {
      expect(failureCode(() => read(file))).toBe("damaged");
    },
  );

  it("is damaged where parts nest deeper than any page's", () => {
    const nested = Array.from({ length: 50 }, (_, depth) =>
      lines(`Content-Type: multipart/mixed; boundary=b${depth}`, "", `--b${depth}`, ""),
    );

    expect(failureCode(() => read(`MIME-Version: 1.0\r\n${nested.join("")}`))).toBe("damaged");
  });

  it("is no archive where a text merely names a header", () => {
    expect(extractNow(utf8("Content-Type: text/html\n\n年度报告")).document.format).toBe("text");
  });
});
