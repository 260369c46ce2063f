-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Upload" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "batchId" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "sourceSha256" TEXT,
    "archiveId" TEXT,
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
    CONSTRAINT "Upload_archiveId_fkey" FOREIGN KEY ("archiveId") REFERENCES "Upload" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Upload_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Upload_rereadReportId_fkey" FOREIGN KEY ("rereadReportId") REFERENCES "Report" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Upload" ("attempts", "batchId", "candidates", "createdAt", "failure", "fileName", "finishedAt", "givenAgencyId", "givenAgencyName", "givenYear", "id", "leaseOwner", "leaseUntil", "needs", "recognised", "reportId", "rereadReportId", "sourceSha256", "state") SELECT "attempts", "batchId", "candidates", "createdAt", "failure", "fileName", "finishedAt", "givenAgencyId", "givenAgencyName", "givenYear", "id", "leaseOwner", "leaseUntil", "needs", "recognised", "reportId", "rereadReportId", "sourceSha256", "state" FROM "Upload";
DROP TABLE "Upload";
ALTER TABLE "new_Upload" RENAME TO "Upload";
CREATE INDEX "Upload_state_createdAt_idx" ON "Upload"("state", "createdAt");
CREATE INDEX "Upload_batchId_state_idx" ON "Upload"("batchId", "state");
CREATE INDEX "Upload_sourceSha256_idx" ON "Upload"("sourceSha256");
CREATE INDEX "Upload_archiveId_idx" ON "Upload"("archiveId");
CREATE INDEX "Upload_reportId_idx" ON "Upload"("reportId");
CREATE INDEX "Upload_rereadReportId_idx" ON "Upload"("rereadReportId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
