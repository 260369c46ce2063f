import type { Random } from "@/lib/sample/random";
import { escapeMarkup } from "./escape-markup";

/** Text as office programs and site editors leave it in a page: wrapped, cut into runs, padded. */
export function messyText(text: string, random: Random): string {
  if (text === "") {
    return random.pick(["&nbsp;", "<P><SPAN lang=EN-US><o:p>&nbsp;</o:p></SPAN></P>", "", "<br>"]);
  }
  const at = random.integer(1, Math.max(1, text.length - 1));
  const whole = escapeMarkup(text);
  const [head, tail] = [escapeMarkup(text.slice(0, at)), escapeMarkup(text.slice(at))];
  return random.pick([
    whole,
    `<FONT face=仿宋 size="3">${whole}</FONT>`,
    `<P class=MsoNormal align="center"><SPAN lang=EN-US style='font-size:10.5pt'>${whole}<o:p></o:p></SPAN></P>`,
    `<p style="TEXT-ALIGN: center">${head}<span style="font-family:宋体">${tail}</span>`,
    `\n      <span>${head}</span><span>${tail}</span>&nbsp;\n    `,
    `<strong>${whole}</strong><!-- <td>0</td> -->`,
  ]);
}
