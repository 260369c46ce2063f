import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { RuleText } from "@/components/rules/rule-text";
import { PageHeader } from "@/components/shell/page-header";
import { SeverityLabel } from "@/components/ui/severity";
import { inLocale } from "@/lib/i18n/locale";
import { ruleById } from "@/lib/rules/catalogue";
import { countByRule } from "@/app/(workspace)/rules/count-by-rule";
import { readRulePage } from "./read-rule-page";

type Props = PageProps<"/rules/[ruleId]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const rule = ruleById((await params).ruleId);
  const locale = await getLocale();
  return rule === undefined ? {} : { title: inLocale(rule.title, locale) };
}

/** One check: what it says, why, when it is wrong, and what to do. */
export default async function RulePage({ params }: Props) {
  const rule = ruleById((await params).ruleId);
  if (rule === undefined) notFound();
  const locale = await getLocale();
  const t = await getTranslations("rules");
  const [text, all, open] = await Promise.all([
    readRulePage(rule.id, locale),
    countByRule("all"),
    countByRule("open"),
  ]);
  const found = all.get(rule.id) ?? 0;

  return (
    <>
      <PageHeader
        trail={[{ href: "/rules", label: t("title") }]}
        title={inLocale(rule.title, locale)}
        lead={
          <p className="flex flex-wrap items-baseline gap-x-4">
            <SeverityLabel severity={rule.severity} />
            <code className="font-mono text-xs">{rule.id}</code>
            {found === 0 ? (
              <span>{t("neverFound")}</span>
            ) : (
              <Link href={`/review?state=all&rule=${rule.id}`} className="prose-link">
                {t("foundTimes", { found, open: open.get(rule.id) ?? 0 })}
              </Link>
            )}
          </p>
        }
      />
      {text === null ? <p>{inLocale(rule.basis, locale)}</p> : <RuleText markdown={text} />}
    </>
  );
}
