-- CreateTable
CREATE TABLE "Agency" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "regionCode" TEXT,
    "regionName" TEXT,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "AgencyAlias" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "agencyId" TEXT NOT NULL,
    "printed" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    CONSTRAINT "AgencyAlias_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Finding" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reportId" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "revision" INTEGER NOT NULL DEFAULT 0,
    "isLive" BOOLEAN NOT NULL DEFAULT true,
    "retiredAt" DATETIME,
    "agencyId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "form" TEXT,
    "foundAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "olderId" TEXT,
    CONSTRAINT "Finding_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Finding_olderId_fkey" FOREIGN KEY ("olderId") REFERENCES "Finding" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "findingId" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "reason" TEXT,
    "note" TEXT NOT NULL,
    "printed" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "isCarriedOver" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Decision_findingId_fkey" FOREIGN KEY ("findingId") REFERENCES "Finding" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportFigures" (
    "reportId" TEXT NOT NULL PRIMARY KEY,
    "absent" TEXT NOT NULL,
    "disclosure_regulations_made" INTEGER,
    "disclosure_regulations_newly_public" INTEGER,
    "disclosure_regulations_public_total" INTEGER,
    "disclosure_normative_documents_made" INTEGER,
    "disclosure_normative_documents_newly_public" INTEGER,
    "disclosure_normative_documents_public_total" INTEGER,
    "disclosure_licences_items_last_year" INTEGER,
    "disclosure_licences_items_change" INTEGER,
    "disclosure_licences_decisions" INTEGER,
    "disclosure_other_services_items_last_year" INTEGER,
    "disclosure_other_services_items_change" INTEGER,
    "disclosure_other_services_decisions" INTEGER,
    "disclosure_penalties_items_last_year" INTEGER,
    "disclosure_penalties_items_change" INTEGER,
    "disclosure_penalties_decisions" INTEGER,
    "disclosure_coercion_items_last_year" INTEGER,
    "disclosure_coercion_items_change" INTEGER,
    "disclosure_coercion_decisions" INTEGER,
    "disclosure_fees_items_last_year" INTEGER,
    "disclosure_fees_items_change" INTEGER,
    "disclosure_procurement_projects" INTEGER,
    "disclosure_procurement_amount" BIGINT,
    "applications_new_natural_person" INTEGER,
    "applications_new_business" INTEGER,
    "applications_new_research" INTEGER,
    "applications_new_public_welfare" INTEGER,
    "applications_new_legal_service" INTEGER,
    "applications_new_other" INTEGER,
    "applications_new_total" INTEGER,
    "applications_carried_in_natural_person" INTEGER,
    "applications_carried_in_business" INTEGER,
    "applications_carried_in_research" INTEGER,
    "applications_carried_in_public_welfare" INTEGER,
    "applications_carried_in_legal_service" INTEGER,
    "applications_carried_in_other" INTEGER,
    "applications_carried_in_total" INTEGER,
    "applications_granted_natural_person" INTEGER,
    "applications_granted_business" INTEGER,
    "applications_granted_research" INTEGER,
    "applications_granted_public_welfare" INTEGER,
    "applications_granted_legal_service" INTEGER,
    "applications_granted_other" INTEGER,
    "applications_granted_total" INTEGER,
    "applications_partly_granted_natural_person" INTEGER,
    "applications_partly_granted_business" INTEGER,
    "applications_partly_granted_research" INTEGER,
    "applications_partly_granted_public_welfare" INTEGER,
    "applications_partly_granted_legal_service" INTEGER,
    "applications_partly_granted_other" INTEGER,
    "applications_partly_granted_total" INTEGER,
    "applications_denied_state_secret_natural_person" INTEGER,
    "applications_denied_state_secret_business" INTEGER,
    "applications_denied_state_secret_research" INTEGER,
    "applications_denied_state_secret_public_welfare" INTEGER,
    "applications_denied_state_secret_legal_service" INTEGER,
    "applications_denied_state_secret_other" INTEGER,
    "applications_denied_state_secret_total" INTEGER,
    "applications_denied_law_forbids_natural_person" INTEGER,
    "applications_denied_law_forbids_business" INTEGER,
    "applications_denied_law_forbids_research" INTEGER,
    "applications_denied_law_forbids_public_welfare" INTEGER,
    "applications_denied_law_forbids_legal_service" INTEGER,
    "applications_denied_law_forbids_other" INTEGER,
    "applications_denied_law_forbids_total" INTEGER,
    "applications_denied_safety_stability_natural_person" INTEGER,
    "applications_denied_safety_stability_business" INTEGER,
    "applications_denied_safety_stability_research" INTEGER,
    "applications_denied_safety_stability_public_welfare" INTEGER,
    "applications_denied_safety_stability_legal_service" INTEGER,
    "applications_denied_safety_stability_other" INTEGER,
    "applications_denied_safety_stability_total" INTEGER,
    "applications_denied_third_party_natural_person" INTEGER,
    "applications_denied_third_party_business" INTEGER,
    "applications_denied_third_party_research" INTEGER,
    "applications_denied_third_party_public_welfare" INTEGER,
    "applications_denied_third_party_legal_service" INTEGER,
    "applications_denied_third_party_other" INTEGER,
    "applications_denied_third_party_total" INTEGER,
    "applications_denied_internal_affairs_natural_person" INTEGER,
    "applications_denied_internal_affairs_business" INTEGER,
    "applications_denied_internal_affairs_research" INTEGER,
    "applications_denied_internal_affairs_public_welfare" INTEGER,
    "applications_denied_internal_affairs_legal_service" INTEGER,
    "applications_denied_internal_affairs_other" INTEGER,
    "applications_denied_internal_affairs_total" INTEGER,
    "applications_denied_process_natural_person" INTEGER,
    "applications_denied_process_business" INTEGER,
    "applications_denied_process_research" INTEGER,
    "applications_denied_process_public_welfare" INTEGER,
    "applications_denied_process_legal_service" INTEGER,
    "applications_denied_process_other" INTEGER,
    "applications_denied_process_total" INTEGER,
    "applications_denied_enforcement_file_natural_person" INTEGER,
    "applications_denied_enforcement_file_business" INTEGER,
    "applications_denied_enforcement_file_research" INTEGER,
    "applications_denied_enforcement_file_public_welfare" INTEGER,
    "applications_denied_enforcement_file_legal_service" INTEGER,
    "applications_denied_enforcement_file_other" INTEGER,
    "applications_denied_enforcement_file_total" INTEGER,
    "applications_denied_inquiry_natural_person" INTEGER,
    "applications_denied_inquiry_business" INTEGER,
    "applications_denied_inquiry_research" INTEGER,
    "applications_denied_inquiry_public_welfare" INTEGER,
    "applications_denied_inquiry_legal_service" INTEGER,
    "applications_denied_inquiry_other" INTEGER,
    "applications_denied_inquiry_total" INTEGER,
    "applications_unavailable_not_held_natural_person" INTEGER,
    "applications_unavailable_not_held_business" INTEGER,
    "applications_unavailable_not_held_research" INTEGER,
    "applications_unavailable_not_held_public_welfare" INTEGER,
    "applications_unavailable_not_held_legal_service" INTEGER,
    "applications_unavailable_not_held_other" INTEGER,
    "applications_unavailable_not_held_total" INTEGER,
    "applications_unavailable_must_be_created_natural_person" INTEGER,
    "applications_unavailable_must_be_created_business" INTEGER,
    "applications_unavailable_must_be_created_research" INTEGER,
    "applications_unavailable_must_be_created_public_welfare" INTEGER,
    "applications_unavailable_must_be_created_legal_service" INTEGER,
    "applications_unavailable_must_be_created_other" INTEGER,
    "applications_unavailable_must_be_created_total" INTEGER,
    "applications_unavailable_unclear_natural_person" INTEGER,
    "applications_unavailable_unclear_business" INTEGER,
    "applications_unavailable_unclear_research" INTEGER,
    "applications_unavailable_unclear_public_welfare" INTEGER,
    "applications_unavailable_unclear_legal_service" INTEGER,
    "applications_unavailable_unclear_other" INTEGER,
    "applications_unavailable_unclear_total" INTEGER,
    "applications_rejected_petition_natural_person" INTEGER,
    "applications_rejected_petition_business" INTEGER,
    "applications_rejected_petition_research" INTEGER,
    "applications_rejected_petition_public_welfare" INTEGER,
    "applications_rejected_petition_legal_service" INTEGER,
    "applications_rejected_petition_other" INTEGER,
    "applications_rejected_petition_total" INTEGER,
    "applications_rejected_repeat_natural_person" INTEGER,
    "applications_rejected_repeat_business" INTEGER,
    "applications_rejected_repeat_research" INTEGER,
    "applications_rejected_repeat_public_welfare" INTEGER,
    "applications_rejected_repeat_legal_service" INTEGER,
    "applications_rejected_repeat_other" INTEGER,
    "applications_rejected_repeat_total" INTEGER,
    "applications_rejected_publication_natural_person" INTEGER,
    "applications_rejected_publication_business" INTEGER,
    "applications_rejected_publication_research" INTEGER,
    "applications_rejected_publication_public_welfare" INTEGER,
    "applications_rejected_publication_legal_service" INTEGER,
    "applications_rejected_publication_other" INTEGER,
    "applications_rejected_publication_total" INTEGER,
    "applications_rejected_excessive_natural_person" INTEGER,
    "applications_rejected_excessive_business" INTEGER,
    "applications_rejected_excessive_research" INTEGER,
    "applications_rejected_excessive_public_welfare" INTEGER,
    "applications_rejected_excessive_legal_service" INTEGER,
    "applications_rejected_excessive_other" INTEGER,
    "applications_rejected_excessive_total" INTEGER,
    "applications_rejected_reconfirm_natural_person" INTEGER,
    "applications_rejected_reconfirm_business" INTEGER,
    "applications_rejected_reconfirm_research" INTEGER,
    "applications_rejected_reconfirm_public_welfare" INTEGER,
    "applications_rejected_reconfirm_legal_service" INTEGER,
    "applications_rejected_reconfirm_other" INTEGER,
    "applications_rejected_reconfirm_total" INTEGER,
    "applications_other_natural_person" INTEGER,
    "applications_other_business" INTEGER,
    "applications_other_research" INTEGER,
    "applications_other_public_welfare" INTEGER,
    "applications_other_legal_service" INTEGER,
    "applications_other_other" INTEGER,
    "applications_other_total" INTEGER,
    "applications_handled_natural_person" INTEGER,
    "applications_handled_business" INTEGER,
    "applications_handled_research" INTEGER,
    "applications_handled_public_welfare" INTEGER,
    "applications_handled_legal_service" INTEGER,
    "applications_handled_other" INTEGER,
    "applications_handled_total" INTEGER,
    "applications_carried_out_natural_person" INTEGER,
    "applications_carried_out_business" INTEGER,
    "applications_carried_out_research" INTEGER,
    "applications_carried_out_public_welfare" INTEGER,
    "applications_carried_out_legal_service" INTEGER,
    "applications_carried_out_other" INTEGER,
    "applications_carried_out_total" INTEGER,
    "reviews_reconsideration_upheld" INTEGER,
    "reviews_reconsideration_corrected" INTEGER,
    "reviews_reconsideration_other" INTEGER,
    "reviews_reconsideration_pending" INTEGER,
    "reviews_reconsideration_total" INTEGER,
    "reviews_litigation_direct_upheld" INTEGER,
    "reviews_litigation_direct_corrected" INTEGER,
    "reviews_litigation_direct_other" INTEGER,
    "reviews_litigation_direct_pending" INTEGER,
    "reviews_litigation_direct_total" INTEGER,
    "reviews_litigation_after_upheld" INTEGER,
    "reviews_litigation_after_corrected" INTEGER,
    "reviews_litigation_after_other" INTEGER,
    "reviews_litigation_after_pending" INTEGER,
    "reviews_litigation_after_total" INTEGER,
    "disclosure_regulations_repealed" INTEGER,
    "disclosure_regulations_in_force" INTEGER,
    "disclosure_normative_documents_repealed" INTEGER,
    "disclosure_normative_documents_in_force" INTEGER,
    "disclosure_fees_amount" BIGINT,
    "applications_other_correction_overdue_natural_person" INTEGER,
    "applications_other_correction_overdue_business" INTEGER,
    "applications_other_correction_overdue_research" INTEGER,
    "applications_other_correction_overdue_public_welfare" INTEGER,
    "applications_other_correction_overdue_legal_service" INTEGER,
    "applications_other_correction_overdue_other" INTEGER,
    "applications_other_correction_overdue_total" INTEGER,
    "applications_other_fee_overdue_natural_person" INTEGER,
    "applications_other_fee_overdue_business" INTEGER,
    "applications_other_fee_overdue_research" INTEGER,
    "applications_other_fee_overdue_public_welfare" INTEGER,
    "applications_other_fee_overdue_legal_service" INTEGER,
    "applications_other_fee_overdue_other" INTEGER,
    "applications_other_fee_overdue_total" INTEGER,
    "applications_other_other_natural_person" INTEGER,
    "applications_other_other_business" INTEGER,
    "applications_other_other_research" INTEGER,
    "applications_other_other_public_welfare" INTEGER,
    "applications_other_other_legal_service" INTEGER,
    "applications_other_other_other" INTEGER,
    "applications_other_other_total" INTEGER,
    CONSTRAINT "ReportFigures_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SourceFile" (
    "sha256" TEXT NOT NULL PRIMARY KEY,
    "size" INTEGER NOT NULL,
    "format" TEXT,
    "name" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "agencyId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "isCurrent" BOOLEAN NOT NULL,
    "form" TEXT,
    "sourceSha256" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "title" TEXT,
    "publishedOn" TEXT,
    "signatory" TEXT,
    "programVersion" TEXT NOT NULL,
    "figuresRead" INTEGER NOT NULL,
    "figuresExpected" INTEGER NOT NULL,
    "openErrors" INTEGER NOT NULL DEFAULT 0,
    "openWarnings" INTEGER NOT NULL DEFAULT 0,
    "openNotices" INTEGER NOT NULL DEFAULT 0,
    "storedById" TEXT NOT NULL,
    "storedByName" TEXT NOT NULL,
    "storedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Report_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Report_sourceSha256_fkey" FOREIGN KEY ("sourceSha256") REFERENCES "SourceFile" ("sha256") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportReading" (
    "reportId" TEXT NOT NULL PRIMARY KEY,
    "reading" BLOB NOT NULL,
    "unchecked" TEXT NOT NULL,
    CONSTRAINT "ReportReading_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Correction" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reportId" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "value" REAL,
    "printedBefore" TEXT,
    "valueBefore" REAL,
    "note" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" DATETIME,
    "decisionId" TEXT,
    CONSTRAINT "Correction_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Correction_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "Decision" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "UploadBatch" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Upload" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "batchId" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "sourceSha256" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" DATETIME,
    "leaseOwner" TEXT,
    "leaseUntil" DATETIME,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "recognised" TEXT,
    "failure" TEXT,
    "needs" TEXT NOT NULL DEFAULT '[]',
    "candidates" TEXT NOT NULL DEFAULT '[]',
    "givenAgencyId" TEXT,
    "givenAgencyName" TEXT,
    "givenYear" INTEGER,
    "reportId" TEXT,
    "rereadReportId" TEXT,
    CONSTRAINT "Upload_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "UploadBatch" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Upload_sourceSha256_fkey" FOREIGN KEY ("sourceSha256") REFERENCES "SourceFile" ("sha256") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Upload_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Upload_rereadReportId_fkey" FOREIGN KEY ("rereadReportId") REFERENCES "Report" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "HistoryEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "detail" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateIndex
CREATE INDEX "Agency_name_idx" ON "Agency"("name");

-- CreateIndex
CREATE INDEX "Agency_regionCode_name_idx" ON "Agency"("regionCode", "name");

-- CreateIndex
CREATE INDEX "Agency_kind_idx" ON "Agency"("kind");

-- CreateIndex
CREATE INDEX "AgencyAlias_folded_idx" ON "AgencyAlias"("folded");

-- CreateIndex
CREATE UNIQUE INDEX "AgencyAlias_agencyId_folded_key" ON "AgencyAlias"("agencyId", "folded");

-- CreateIndex
CREATE INDEX "Finding_isLive_state_rank_reportId_position_idx" ON "Finding"("isLive", "state", "rank", "reportId", "position");

-- CreateIndex
CREATE INDEX "Finding_isLive_state_rule_idx" ON "Finding"("isLive", "state", "rule");

-- CreateIndex
CREATE INDEX "Finding_isLive_state_year_idx" ON "Finding"("isLive", "state", "year");

-- CreateIndex
CREATE INDEX "Finding_agencyId_isLive_state_idx" ON "Finding"("agencyId", "isLive", "state");

-- CreateIndex
CREATE INDEX "Finding_olderId_idx" ON "Finding"("olderId");

-- CreateIndex
CREATE UNIQUE INDEX "Finding_reportId_fingerprint_key" ON "Finding"("reportId", "fingerprint");

-- CreateIndex
CREATE INDEX "Decision_findingId_at_idx" ON "Decision"("findingId", "at");

-- CreateIndex
CREATE INDEX "Report_isCurrent_year_agencyId_idx" ON "Report"("isCurrent", "year", "agencyId");

-- CreateIndex
CREATE INDEX "Report_sourceSha256_idx" ON "Report"("sourceSha256");

-- CreateIndex
CREATE UNIQUE INDEX "Report_agencyId_year_version_key" ON "Report"("agencyId", "year", "version");

-- CreateIndex
CREATE INDEX "Correction_reportId_undoneAt_idx" ON "Correction"("reportId", "undoneAt");

-- CreateIndex
CREATE INDEX "Correction_decisionId_idx" ON "Correction"("decisionId");

-- CreateIndex
CREATE INDEX "UploadBatch_createdAt_idx" ON "UploadBatch"("createdAt");

-- CreateIndex
CREATE INDEX "Upload_state_createdAt_idx" ON "Upload"("state", "createdAt");

-- CreateIndex
CREATE INDEX "Upload_batchId_state_idx" ON "Upload"("batchId", "state");

-- CreateIndex
CREATE INDEX "Upload_sourceSha256_idx" ON "Upload"("sourceSha256");

-- CreateIndex
CREATE INDEX "Upload_reportId_idx" ON "Upload"("reportId");

-- CreateIndex
CREATE INDEX "Upload_rereadReportId_idx" ON "Upload"("rereadReportId");

-- CreateIndex
CREATE INDEX "HistoryEntry_subject_subjectId_at_idx" ON "HistoryEntry"("subject", "subjectId", "at");
