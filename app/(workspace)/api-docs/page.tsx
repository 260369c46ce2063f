import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { EndpointForm } from "@/components/api-docs/endpoint-form";
import { PageHeader } from "@/components/shell/page-header";
import { Button } from "@/components/ui/button";
import { describedEndpoints } from "@/lib/domain/api/described-endpoints";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { currentActor } from "@/lib/server/current-actor";
import { PROGRAM_VERSION } from "@/lib/server/program-version";
import { listReports } from "@/lib/server/queries/export/list-reports";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("apiDocs");
  return { title: t("title") };
}

/** A report that there is, so that what asks for one can be tried at once. */
async function someReport(): Promise<string | undefined> {
  const { items } = await listReports(await currentActor(), {}, { after: null, limit: 1 });
  return items[0]?.reportId;
}

/** The read API: every endpoint with a form that asks it. */
export default async function ApiDocsPage() {
  const t = await getTranslations("apiDocs");
  const locale = (await getLocale()) === "en" ? "en" : "zh";
  const endpoints = describedEndpoints(locale, PROGRAM_VERSION);
  const example = await someReport();
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <Button asChild>
            <a href={`/api/v1/openapi.json?lang=${locale}`}>OpenAPI 3.1</a>
          </Button>
        }
      />
      <div className="lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] lg:gap-10">
        <nav aria-label={t("contents")} className="mb-8 lg:mb-0 print:hidden">
          <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm lg:sticky lg:top-6 lg:block lg:space-y-1">
            {endpoints.map(({ name, title }) => (
              <li key={name}>
                <a
                  href={`#${name}`}
                  className="block py-1 text-muted hover:text-ink hover:underline"
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <ClientMessages namespaces={["apiDocs"]}>
          <div className="space-y-10">
            {endpoints.map((endpoint) => (
              <section
                key={endpoint.name}
                id={endpoint.name}
                aria-labelledby={`${endpoint.name}-title`}
                className="scroll-mt-6 border-t border-line pt-4"
              >
                <h2 id={`${endpoint.name}-title`} className="text-lg">
                  {endpoint.title}
                </h2>
                <p className="mt-1 font-mono text-sm wrap-anywhere text-muted">
                  GET {endpoint.path}
                </p>
                <p className="mt-2 max-w-prose text-sm">{endpoint.about}</p>
                <details className="mt-3">
                  <summary className="w-fit cursor-pointer rounded-md text-sm text-accent">
                    {t("try")}
                  </summary>
                  <div className="mt-4">
                    <EndpointForm endpoint={endpoint} example={example} />
                  </div>
                </details>
              </section>
            ))}
          </div>
        </ClientMessages>
      </div>
    </>
  );
}
