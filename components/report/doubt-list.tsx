import { useLocale } from "next-intl";
import type { Diagnostic } from "@/lib/domain/diagnostic";
import { inLocale } from "@/lib/i18n/locale";

const QUOTE_LENGTH = 60;

/** Where we are not sure of our own reading, with the words that made us doubt. */
export function DoubtList({
  diagnostics,
  text,
}: {
  diagnostics: readonly Diagnostic[];
  text: string;
}) {
  const locale = useLocale();
  return (
    <ul className="text-xs">
      {diagnostics.map(({ code, message, place }, index) => {
        const quote =
          place === null
            ? ""
            : text.slice(place.start, Math.min(place.end, place.start + QUOTE_LENGTH));
        return (
          // A document may give the same doubt twice; its order never changes.
          <li key={`${code}-${index}`} className="border-t border-line py-2 first:border-t-0">
            {inLocale(message, locale)}
            {quote.trim() !== "" && (
              <q lang="zh-CN" className="ml-2 text-muted">
                {quote.replace(/\s+/gu, " ").trim()}
              </q>
            )}
          </li>
        );
      })}
    </ul>
  );
}
