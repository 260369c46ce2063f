import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { SeverityShape } from "@/components/ui/severity";
import { isUndecided } from "@/lib/domain/review";
import type { CauseMember } from "@/lib/domain/views/cause-member";
import { inLocale } from "@/lib/i18n/locale";

/** The other findings of the cause, and which of them a decision on this one decides with it. */
export function TogetherNote({
  members,
  hrefOf,
}: {
  members: readonly CauseMember[];
  hrefOf: (findingId: string) => string;
}) {
  const t = useTranslations("review");
  const severityWord = useTranslations("severity");
  const stateWord = useTranslations("state");
  const locale = useLocale();
  if (members.length === 0) return null;
  const waiting = members.filter(({ state }) => isUndecided(state)).length;
  return (
    <details className="text-xs">
      <summary className="w-fit text-sm font-medium">
        {t("sameCause", { count: members.length })}
      </summary>
      {waiting > 0 && <p className="mt-1 text-muted">{t("decidedTogether", { count: waiting })}</p>}
      <ul className="mt-1">
        {members.map(({ id, title, message, severity, state }) => (
          <li key={id} className="flex gap-2.5 border-t border-line py-2 first:border-t-0">
            <SeverityShape severity={severity} className="mt-1" />
            <span className="min-w-0">
              <Link href={hrefOf(id)} scroll={false} className="font-medium hover:underline">
                <span className="sr-only">{severityWord(severity)}: </span>
                {inLocale(title, locale)}
              </Link>
              {state !== "open" && <span className="text-muted"> · {stateWord(state)}</span>}
              <span className="block wrap-anywhere text-muted figures">
                {inLocale(message, locale)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
