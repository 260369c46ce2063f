import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RuleTable } from "@/components/rules/rule-table";
import { PageHeader } from "@/components/shell/page-header";
import { Section } from "@/components/ui/section";
import { RULES } from "@/lib/rules/catalogue";
import { RULE_GROUPS } from "@/lib/rules/rule";
import { countByRule } from "./count-by-rule";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("rules");
  return { title: t("title") };
}

/** Every check, group by group, with how often it was found. */
export default async function RulesPage() {
  const counts = await countByRule("all");
  const t = await getTranslations("rules");
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead", { count: RULES.length })} />
      <div className="space-y-10">
        {RULE_GROUPS.map((group) => {
          const rules = RULES.filter((rule) => rule.group === group);
          return (
            rules.length > 0 && (
              <Section key={group} title={t(`groups.${group}`)} note={t(`groupNotes.${group}`)}>
                <RuleTable
                  caption={t(`groups.${group}`)}
                  rules={rules.map((rule) => ({ ...rule, found: counts.get(rule.id) ?? 0 }))}
                />
              </Section>
            )
          );
        })}
      </div>
    </>
  );
}
