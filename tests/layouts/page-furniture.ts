import type { Streams } from "./streams";

/** What stands on a page besides the report. `%` and `#` stand for the page and their number. */
export interface PageFurniture {
  readonly runningHead: string | null;
  readonly pageNumber: string | null;
  readonly pageNumberAlign: "left" | "center" | "right";
  /** Large pale words across every page. */
  readonly watermark: string | null;
  /** A round seal over the signature. */
  readonly seal: boolean;
}

export function pageFurniture(streams: Streams, title: string): PageFurniture {
  return {
    runningHead: streams("running head").pick([null, null, title, "政府信息公开"]),
    pageNumber: streams("page number").pick([
      null,
      "%",
      "- % -",
      "— % —",
      "第%页 共#页",
      "第 % 页",
      "%/#",
    ]),
    pageNumberAlign: streams("page number align").pick(["center", "center", "left", "right"]),
    watermark: streams("watermark").pick([null, null, null, null, "示例文件", "样本 2024"]),
    seal: streams("seal").chance(0.3),
  };
}
