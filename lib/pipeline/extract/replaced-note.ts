import type { Diagnostic } from "@/lib/domain/diagnostic";
import type { DecodedText } from "./decode-text";

/** Says how many characters of a text could not be read. */
export function replacedNote({ replaced, encoding }: DecodedText): Diagnostic[] {
  if (replaced === 0) return [];
  return [
    {
      code: "text-replaced",
      message: {
        zh: `有 ${replaced} 个字符按 ${encoding} 无法识别。`,
        en: `${replaced} characters are not valid ${encoding} and could not be read.`,
      },
      place: null,
    },
  ];
}
