import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Table, Td, Th } from "@/components/ui/table";
import type { UploadBatchLine } from "@/lib/domain/views/upload-batch";

/** What was uploaded before; a batch can be gone back to. */
export function BatchList({ batches }: { batches: readonly UploadBatchLine[] }) {
  const t = useTranslations("upload");
  const format = useFormatter();
  return (
    <Table aria-label={t("recent")} className="sm:w-auto sm:min-w-1/2">
      <thead>
        <tr>
          <Th>{t("when")}</Th>
          <Th align="right">{t("filesHead")}</Th>
          <Th align="right">{t("states.stored")}</Th>
          <Th align="right">{t("states.partial")}</Th>
          <Th align="right">{t("states.unchanged")}</Th>
          <Th align="right">{t("states.undecided")}</Th>
          <Th align="right">{t("states.failed")}</Th>
        </tr>
      </thead>
      <tbody>
        {batches.map(({ id, createdAt, total, counts, isDone, kind }) => (
          <tr key={id} className="hover:bg-sunken">
            <Td className="whitespace-nowrap">
              <Link href={`/upload?batch=${id}`} className="prose-link">
                {format.dateTime(new Date(createdAt), { dateStyle: "medium", timeStyle: "short" })}
              </Link>
              <span className="ml-2 text-2xs text-muted">
                {kind !== "upload" && t(`kinds.${kind}`)} {!isDone && t("underWay")}
              </span>
            </Td>
            <Td align="right">{total}</Td>
            <Td align="right">{counts.stored}</Td>
            <Td align="right">{counts.partial}</Td>
            <Td align="right">{counts.unchanged}</Td>
            <Td align="right">{counts.undecided}</Td>
            <Td align="right">{counts.failed}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
