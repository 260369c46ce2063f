import { X } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { SubmitButton } from "@/components/ui/submit-button";
import { RowTh, Table, Td, Th } from "@/components/ui/table";
import { AGENCY_KINDS } from "@/lib/domain/agency-kind";
import type { GivenWordView, KindLine } from "@/lib/domain/views/kinds";
import { formatCount } from "@/lib/format";
import { inLocale } from "@/lib/i18n/locale";

type Remove = (form: FormData) => Promise<void>;

function GivenWord({ given: { word, actor }, remove }: { given: GivenWordView; remove: Remove }) {
  const t = useTranslations("kinds");
  return (
    <li>
      <form action={remove} className="inline-flex items-center gap-1" title={t("by", { actor })}>
        <input type="hidden" name="word" value={word} />
        <span lang="zh-CN">{word}</span>
        <SubmitButton
          variant="ghost"
          size="icon"
          className="size-6 print:hidden"
          aria-label={t("remove", { word })}
        >
          <X aria-hidden />
        </SubmitButton>
      </form>
    </li>
  );
}

/** The kinds in the order in which they are tried, with their words and how many bodies are of each. */
export function KindTable({
  caption,
  kinds,
  remove,
}: {
  caption: string;
  kinds: readonly KindLine[];
  remove: Remove;
}) {
  const t = useTranslations("kinds");
  const locale = useLocale();
  return (
    <Table aria-label={caption} className="min-w-140">
      <thead>
        <tr>
          <Th>{t("kind")}</Th>
          <Th>{t("builtIn")}</Th>
          <Th>{t("given")}</Th>
          <Th align="right">{t("bodies")}</Th>
        </tr>
      </thead>
      <tbody>
        {kinds.map(({ kind, given, bodies }) => (
          <tr key={kind} className="hover:bg-sunken">
            <RowTh className="align-baseline">{inLocale(AGENCY_KINDS[kind].label, locale)}</RowTh>
            <Td className="align-baseline text-muted" lang="zh-CN">
              {AGENCY_KINDS[kind].words.join("、")}
            </Td>
            <Td className="align-baseline">
              {given.length === 0 ? (
                <span className="text-muted">{t("none")}</span>
              ) : (
                <ul className="flex flex-wrap gap-x-3">
                  {given.map((each) => (
                    <GivenWord key={each.word} given={each} remove={remove} />
                  ))}
                </ul>
              )}
            </Td>
            <Td align="right" className="align-baseline figures">
              {bodies === 0 ? (
                <span className="text-muted">0</span>
              ) : (
                <Link href={`/agencies?kind=${kind}`} className="prose-link">
                  {formatCount(bodies, locale)}
                </Link>
              )}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
