"use client";

import { useLocale, useTranslations } from "next-intl";
import { type SubmitEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import type { DescribedEndpoint } from "@/lib/domain/api/described-endpoints";
import { formatCount } from "@/lib/format";
import { ask, type Answered } from "./ask";
import { ParameterField } from "./parameter-field";
import { addressOfForm, requestLine, type RequestLine } from "./request-line";

const MONOSPACED =
  "rounded-md bg-sunken px-3 py-2 font-mono text-xs whitespace-pre-wrap wrap-anywhere";

function Answer({ answered }: { answered: Answered }) {
  const t = useTranslations("apiDocs");
  const locale = useLocale();
  const { status, statusText, milliseconds, type, tag, length, shown, isCut } = answered;
  return (
    <div className="space-y-2">
      <p role="status" className="text-sm">
        <span className="font-semibold">
          {status} {statusText}
        </span>{" "}
        <span className="text-muted">
          {t("answered", {
            milliseconds: formatCount(milliseconds, locale),
            length: formatCount(length, locale),
            type: type.split(";")[0] ?? "",
          })}
        </span>
      </p>
      {tag !== null && <p className="font-mono text-xs text-muted">ETag: {tag}</p>}
      {/* It scrolls, so it must be reached by keyboard. */}
      <pre tabIndex={0} aria-label={t("body")} className={`max-h-96 overflow-y-auto ${MONOSPACED}`}>
        {shown}
      </pre>
      {isCut && <p className="text-xs text-muted">{t("cut")}</p>}
    </div>
  );
}

/** Lets one fill in an endpoint's parameters and see what it answers; without scripts it leads there. */
export function EndpointForm({
  endpoint,
  example,
}: {
  endpoint: DescribedEndpoint;
  example: string | undefined;
}) {
  const { name, path, title, parameters } = endpoint;
  const t = useTranslations("apiDocs");
  const [asked, setAsked] = useState<RequestLine | null>(null);
  const [answered, setAnswered] = useState<Answered | "failed" | "waiting" | null>(null);

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = [...new FormData(event.currentTarget)].flatMap(([key, value]) =>
      typeof value === "string" ? [[key, value] as const] : [],
    );
    const address = addressOfForm(path, given);
    setAsked(requestLine(window.location.origin, address));
    setAnswered("waiting");
    ask(address).then(setAnswered, () => setAnswered("failed"));
  };

  return (
    <div className="space-y-4">
      <form
        aria-label={t("form", { title })}
        action={path}
        method="get"
        onSubmit={submit}
        className="space-y-4"
      >
        {parameters.length > 0 && (
          <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
            {parameters.map((parameter) => (
              <ParameterField
                key={parameter.name}
                id={`${name}-${parameter.name}`}
                parameter={parameter}
                example={example}
              />
            ))}
          </div>
        )}
        <Button type="submit" variant="primary">
          {t("ask")}
        </Button>
      </form>
      {asked !== null && (
        <div>
          <h3 className="mb-1 text-xs font-medium text-muted">{t("request")}</h3>
          <pre tabIndex={0} aria-label={t("request")} className={MONOSPACED}>
            {asked.curl}
          </pre>
        </div>
      )}
      {answered === "waiting" && (
        <p role="status" className="text-sm text-muted">
          {t("waiting")}
        </p>
      )}
      {answered === "failed" && (
        <p role="alert" className="border-l-4 border-error pl-3 text-sm">
          {t("failed")}
        </p>
      )}
      {answered !== null && typeof answered !== "string" && <Answer answered={answered} />}
    </div>
  );
}
