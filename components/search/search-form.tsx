import { Search } from "lucide-react";
import Form from "next/form";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { LONGEST_QUESTION, type SearchQuery, SearchScope } from "@/lib/domain/views/search";

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface SearchChoices {
  readonly years: readonly Choice[];
  readonly regions: readonly Choice[];
  readonly kinds: readonly Choice[];
}

/** The question and what narrows it: a form of the plain kind, which needs no script. */
export function SearchForm({ query, choices }: { query: SearchQuery; choices: SearchChoices }) {
  const t = useTranslations("search");
  const scopes = SearchScope.options.map((scope) => ({
    value: scope,
    label: t(`scopes.${scope}`),
  }));
  return (
    <Form action="/search" role="search" aria-label={t("title")} className="mb-8 print:hidden">
      <div className="flex max-w-3xl gap-2">
        <Input
          type="search"
          name="q"
          aria-label={t("question")}
          placeholder={t("placeholder")}
          defaultValue={query.q}
          maxLength={LONGEST_QUESTION}
          autoComplete="off"
          enterKeyHint="search"
          className="h-11 text-base"
        />
        <Button type="submit" variant="primary" className="h-11">
          <Search aria-hidden />
          {t("submit")}
        </Button>
      </div>
      <div className="mt-3 flex flex-wrap gap-2">
        <Narrowing
          name="in"
          label={t("in")}
          any={t("anywhere")}
          value={query.in}
          options={scopes}
        />
        <Narrowing
          name="year"
          label={t("year")}
          any={t("anyYear")}
          value={query.year?.toString() ?? null}
          options={choices.years}
        />
        <Narrowing
          name="region"
          label={t("region")}
          any={t("anyRegion")}
          value={query.region}
          options={choices.regions}
        />
        <Narrowing
          name="kind"
          label={t("kind")}
          any={t("anyKind")}
          value={query.kind}
          options={choices.kinds}
        />
      </div>
    </Form>
  );
}

function Narrowing({
  name,
  label,
  any,
  value,
  options,
}: {
  name: string;
  label: string;
  any: string;
  value: string | null;
  options: readonly Choice[];
}) {
  return (
    <Select
      name={name}
      aria-label={label}
      defaultValue={value ?? ""}
      className="field-sizing-content h-8 w-auto max-w-56 px-2.5 text-xs"
    >
      <option value="">{any}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}
