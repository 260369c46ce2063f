import { CopyLink } from "@/components/export/copy-link";
import type { ExportTarget } from "@/components/export/export-links";
import { ExportMenu } from "@/components/export/export-menu";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { dataVersion } from "@/lib/server/queries/data-version";

/** Beside a page's heading: files of what it shows, and its address as of now. */
export async function TakeAway(target: ExportTarget) {
  return (
    <ClientMessages namespaces={["exports", "snapshot"]}>
      <ExportMenu {...target} />
      <CopyLink version={await dataVersion()} />
    </ClientMessages>
  );
}
