import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import type { ChangesSince } from "@/lib/domain/views/snapshot";

/** Says of a link that was copied earlier what has changed since, and lets one drop the version. */
export function SnapshotNote({ changes, dropHref }: { changes: ChangesSince; dropHref: string }) {
  const t = useTranslations("snapshot");
  const format = useFormatter();
  const { at, version, since, reports, gone, findings, bodies, bodyCount } = changes;
  const time =
    since === null
      ? ""
      : format.dateTime(new Date(since), { dateStyle: "medium", timeStyle: "short" });
  const isSame = reports + gone + findings + bodyCount === 0;
  const said = [
    ...(reports > 0 ? [t("reports", { count: reports })] : []),
    ...(gone > 0 ? [t("gone", { count: gone })] : []),
    ...(findings > 0 ? [t("findings", { count: findings })] : []),
  ];
  return (
    <Callout tone={isSame ? "ok" : "notice"} className="mb-6 print:hidden">
      <p>
        {since === null ? t("at", { version: at }) : t("atTime", { version: at, time })}{" "}
        {at > version && t("unknown")}
        {at <= version && isSame && t("same")}
        {said.length > 0 && t("since", { changes: format.list(said) })}
        {said.length === 0 && bodyCount > 0 && t("bodiesOnly", { count: bodyCount })}
      </p>
      {bodies.length > 0 && (
        <p className="mt-1 text-xs text-muted">
          {t("bodies")}
          {bodies.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 && t("separator")}
              <Link href={`/agencies/${id}`} className="prose-link">
                {name}
              </Link>
            </span>
          ))}
          {bodyCount > bodies.length && t("more", { count: bodyCount - bodies.length })}
        </p>
      )}
      <p className="mt-1">
        <Link href={dropHref} className="prose-link" replace>
          {t("drop")}
        </Link>
      </p>
    </Callout>
  );
}
