import "server-only";
import { createTranslator } from "next-intl";
import type { LetterValues, SayInLetter } from "@/lib/letter/letter-words";
import messages from "@/messages/zh-CN.json";

/** The letter's wording, out of the Chinese messages whatever the language of the page around it. */
export function letterWords(): SayInLetter {
  const t = createTranslator({ locale: "zh-CN", messages, namespace: "letter.text" });
  const say = (key: keyof LetterValues, values: Record<string, string | number>) => t(key, values);
  return (key, values) => say(key, values);
}
