-- AlterTable
ALTER TABLE "Report" ADD COLUMN     "checksPassed" INTEGER,
ADD COLUMN     "checksRun" INTEGER,
ADD COLUMN     "daysAfterDeadline" INTEGER;

-- CreateTable
CREATE TABLE "DataChange" (
    "version" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "agencyId" TEXT,
    "agency" TEXT,
    "year" INTEGER,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DataChange_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "ReportMetrics" (
    "reportId" TEXT NOT NULL,
    "formulas" TEXT NOT NULL,
    "applications_received" BIGINT,
    "applications_carried_in" BIGINT,
    "applications_caseload" BIGINT,
    "applications_handled" BIGINT,
    "applications_carried_out" BIGINT,
    "outcome_granted" BIGINT,
    "outcome_partly_granted" BIGINT,
    "outcome_disclosed" BIGINT,
    "outcome_denied" BIGINT,
    "outcome_unavailable" BIGINT,
    "outcome_rejected" BIGINT,
    "outcome_other" BIGINT,
    "denied_state_secret" BIGINT,
    "denied_law_forbids" BIGINT,
    "denied_safety_stability" BIGINT,
    "denied_third_party" BIGINT,
    "denied_internal_affairs" BIGINT,
    "denied_process" BIGINT,
    "denied_enforcement_file" BIGINT,
    "denied_inquiry" BIGINT,
    "unavailable_not_held" BIGINT,
    "rejected_petition" BIGINT,
    "rejected_repeat" BIGINT,
    "applicants_natural_persons" BIGINT,
    "applicants_organisations" BIGINT,
    "applicants_businesses" BIGINT,
    "applicants_research" BIGINT,
    "applicants_public_welfare" BIGINT,
    "applicants_legal_services" BIGINT,
    "applicants_others" BIGINT,
    "licences" BIGINT,
    "penalties" BIGINT,
    "coercion" BIGINT,
    "fees_amount" BIGINT,
    "fees_items" BIGINT,
    "procurement_projects" BIGINT,
    "procurement_amount" BIGINT,
    "normative_documents_made" BIGINT,
    "normative_documents_repealed" BIGINT,
    "normative_documents_net" BIGINT,
    "normative_documents_in_force" BIGINT,
    "normative_documents_public" BIGINT,
    "regulations_made" BIGINT,
    "reconsiderations" BIGINT,
    "reconsiderations_corrected" BIGINT,
    "reconsiderations_closed" BIGINT,
    "reconsiderations_pending" BIGINT,
    "litigation" BIGINT,
    "litigation_direct" BIGINT,
    "litigation_corrected" BIGINT,
    "litigation_closed" BIGINT,
    "litigation_pending" BIGINT,
    "disputes" BIGINT,
    "disputes_corrected" BIGINT,

    CONSTRAINT "ReportMetrics_pkey" PRIMARY KEY ("reportId")
);

-- CreateIndex
CREATE INDEX "DataChange_kind_version_idx" ON "DataChange"("kind", "version");

-- AddForeignKey
ALTER TABLE "ReportMetrics" ADD CONSTRAINT "ReportMetrics_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the checks say is counted from now on: all that counts is judged anew, in the background.
UPDATE "Report" SET "isStale" = true WHERE "isCurrent" = true;
