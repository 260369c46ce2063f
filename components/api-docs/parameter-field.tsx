import { useTranslations } from "next-intl";
import { Input } from "@/components/ui/input";
import type { DescribedParameter } from "@/lib/domain/api/described-endpoints";

/** More choices than these are written, not ticked. */
const MOST_TICKED = 6;

const LABEL = "block font-mono text-xs font-medium";

function Choices({ id, parameter }: { id: string; parameter: DescribedParameter }) {
  const { name, choices, kind } = parameter;
  const t = useTranslations("apiDocs");
  if (kind === "list") {
    return (
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {choices.map((choice) => (
          <label key={choice} className="flex min-h-8 items-center gap-1.5 text-sm">
            <input type="checkbox" name={name} value={choice} className="size-4 accent-accent" />
            {choice}
          </label>
        ))}
      </div>
    );
  }
  return (
    <select
      id={id}
      name={name}
      aria-describedby={`${id}-about`}
      className="h-9 w-full rounded-md border border-line bg-raised px-2 text-sm pointer-coarse:h-11"
    >
      <option value="">{t("any")}</option>
      {choices.map((choice) => (
        <option key={choice}>{choice}</option>
      ))}
    </select>
  );
}

function Free({
  id,
  parameter,
  example,
}: {
  id: string;
  parameter: DescribedParameter;
  example: string | undefined;
}) {
  const { name, place, kind, choices } = parameter;
  return (
    <>
      <Input
        id={id}
        name={name}
        required={place === "path"}
        defaultValue={place === "path" ? example : undefined}
        inputMode={kind === "number" ? "numeric" : undefined}
        aria-describedby={`${id}-about`}
        list={choices.length > 0 ? `${id}-choices` : undefined}
        autoComplete="off"
        spellCheck={false}
      />
      {choices.length > 0 && (
        <datalist id={`${id}-choices`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </>
  );
}

/** One parameter: its name, what it is, and where to say it. */
export function ParameterField({
  id,
  parameter,
  example,
}: {
  id: string;
  parameter: DescribedParameter;
  /** For a part of the path: one that there is. */
  example: string | undefined;
}) {
  const { name, about, choices, kind } = parameter;
  const isTicked = choices.length > 0 && choices.length <= MOST_TICKED;
  const isGroup = isTicked && kind === "list";
  const body = isTicked ? (
    <Choices id={id} parameter={parameter} />
  ) : (
    <Free id={id} parameter={parameter} example={example} />
  );
  const note = (
    <p id={`${id}-about`} className="text-xs text-muted">
      {about}
    </p>
  );
  if (isGroup) {
    return (
      <fieldset className="min-w-0 space-y-1" aria-describedby={`${id}-about`}>
        <legend className={LABEL}>{name}</legend>
        {body}
        {note}
      </fieldset>
    );
  }
  return (
    <div className="min-w-0 space-y-1">
      <label htmlFor={id} className={LABEL}>
        {name}
      </label>
      {body}
      {note}
    </div>
  );
}
