import { useFormatter, useTranslations } from "next-intl";
import { useLocale } from "next-intl";
import type { DecisionView } from "@/lib/domain/views/decision";
import type { OlderDecision } from "@/lib/domain/views/finding";
import { inLocale } from "@/lib/i18n/locale";

/** Who decided what, when and why; and what was decided before the finding changed. */
export function DecisionHistory({
  history,
  older,
}: {
  history: readonly DecisionView[];
  older: OlderDecision | null;
}) {
  const t = useTranslations("review");
  const locale = useLocale();
  if (history.length === 0 && older === null) return null;
  return (
    <section aria-label={t("history")} className="text-xs">
      <h3 className="mb-1 text-sm">{t("history")}</h3>
      <ol>
        {history.map((decision) => (
          <DecisionLine key={decision.id} decision={decision} />
        ))}
      </ol>
      {older !== null && (
        <div className="mt-3 border-l-4 border-notice pl-4">
          <p className="text-muted">{t("olderHint")}</p>
          <p className="mt-1 text-muted">{inLocale(older.message, locale)}</p>
          <ol>
            <DecisionLine decision={older.decision} />
          </ol>
        </div>
      )}
    </section>
  );
}

function DecisionLine({ decision }: { decision: DecisionView }) {
  const t = useTranslations("review");
  const format = useFormatter();
  const { verdict, reason, note, assignee, actor, at, carriedOver, batch, printed } = decision;
  const shown = printed.filter((text) => text.trim() !== "");
  return (
    <li className="border-t border-line py-2 first:border-t-0">
      <span className="font-medium">{t(`verdicts.${verdict}`)}</span>
      {reason !== null && <span> · {t(`reasons.${reason}`)}</span>}
      {assignee !== null && <span> · {t("leftTo", { name: assignee })}</span>}
      <span className="text-muted">
        {" · "}
        {actor.name} {format.dateTime(new Date(at), { dateStyle: "medium", timeStyle: "short" })}
        {carriedOver && ` · ${t("carriedOver")}`}
      </span>
      {note !== "" && <p className="mt-0.5 wrap-anywhere">{note}</p>}
      {batch !== null && (
        <p className="mt-0.5 text-muted">
          {t(`batch.${batch.scope}`, { count: batch.count })}
          {batch.isUndone && verdict !== "undone" && ` · ${t("batch.undone")}`}
        </p>
      )}
      {shown.length > 0 && (
        <p className="mt-0.5 wrap-anywhere text-muted">
          {t("printedThen")} <span lang="zh-CN">{shown.map((text) => `“${text}”`).join(" ")}</span>
        </p>
      )}
    </li>
  );
}
