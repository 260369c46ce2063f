/** The characters of the forms' labels that Traditional print writes otherwise. */
const PAIRS =
  "规規 范範 关關 开開 总總 决決 许許 处處 罚罰 强強 项項 数數 务務 对對 采採 购購 额額 发發 " +
  "废廢 现現 复復 议議 诉訴 讼訟 结結 维維 纠糾 审審 经經 后後 单單 业業 机機 构構 会會 组組 织織 " +
  "团團 费費";

const TRADITIONAL = new Map(
  PAIRS.split(" ").map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);

export function traditional(text: string): string {
  return Array.from(text, (character) => TRADITIONAL.get(character) ?? character).join("");
}
