import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { BatchList } from "@/components/upload/batch-list";
import { UploadDesk } from "@/components/upload/upload-desk";
import { PageHeader } from "@/components/shell/page-header";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { orNotFound } from "@/app/or-not-found";
import { searchAgenciesAction } from "@/app/search-agencies-action";
import { MAX_FILES_PER_BATCH } from "@/lib/domain/upload";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { currentActor } from "@/lib/server/current-actor";
import { getUploadBatch } from "@/lib/server/queries/get-upload-batch";
import { listUploadBatches } from "@/lib/server/queries/list-upload-batches";
import { decideUploadAction, retryUploadAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("upload");
  return { title: t("title") };
}

/** Files in, what became of them, and the batches before. */
export default async function UploadPage({ searchParams }: PageProps<"/upload">) {
  const { batch: batchId } = await searchParams;
  const actor = await currentActor();
  const batch =
    typeof batchId === "string" ? await orNotFound(getUploadBatch(actor, batchId)) : null;
  const batches = await listUploadBatches(actor);
  const t = await getTranslations("upload");

  return (
    <ClientMessages namespaces={["upload", "picker"]}>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          batch !== null && (
            <Button asChild>
              <Link href="/upload">{t("newBatch")}</Link>
            </Button>
          )
        }
      />
      <UploadDesk
        batch={batch}
        maxFiles={MAX_FILES_PER_BATCH}
        actions={{
          decide: decideUploadAction,
          retry: retryUploadAction,
          search: searchAgenciesAction,
        }}
      />
      {batches.length > 0 && (
        <Section title={t("recent")} className="mt-12">
          <BatchList batches={batches} />
        </Section>
      )}
    </ClientMessages>
  );
}
