-- CreateTable
CREATE TABLE "KindWord" (
    "word" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "CompleteRegion" (
    "regionCode" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("regionCode", "year")
);

-- CreateTable
CREATE TABLE "DecisionBatch" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "scope" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "reason" TEXT,
    "note" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" DATETIME
);

-- CreateTable
CREATE TABLE "TextPrint" (
    "reportId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "hash" BIGINT NOT NULL,

    PRIMARY KEY ("reportId", "start"),
    CONSTRAINT "TextPrint_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Agency" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "isKindGiven" BOOLEAN NOT NULL DEFAULT false,
    "level" TEXT NOT NULL,
    "isLevelGiven" BOOLEAN NOT NULL DEFAULT false,
    "regionCode" TEXT,
    "regionName" TEXT,
    "isSample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);
INSERT INTO "new_Agency" ("createdAt", "id", "isSample", "kind", "level", "name", "regionCode", "regionName") SELECT "createdAt", "id", "isSample", "kind", "level", "name", "regionCode", "regionName" FROM "Agency";
DROP TABLE "Agency";
ALTER TABLE "new_Agency" RENAME TO "Agency";
CREATE INDEX "Agency_name_idx" ON "Agency"("name");
CREATE INDEX "Agency_regionCode_name_idx" ON "Agency"("regionCode", "name");
CREATE INDEX "Agency_kind_idx" ON "Agency"("kind");
CREATE TABLE "new_Decision" (
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
    "assignee" TEXT,
    "batchId" TEXT,
    CONSTRAINT "Decision_findingId_fkey" FOREIGN KEY ("findingId") REFERENCES "Finding" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Decision_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "DecisionBatch" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Decision" ("actorId", "actorName", "at", "findingId", "id", "isCarriedOver", "note", "printed", "reason", "verdict") SELECT "actorId", "actorName", "at", "findingId", "id", "isCarriedOver", "note", "printed", "reason", "verdict" FROM "Decision";
DROP TABLE "Decision";
ALTER TABLE "new_Decision" RENAME TO "Decision";
CREATE INDEX "Decision_findingId_at_idx" ON "Decision"("findingId", "at");
CREATE INDEX "Decision_batchId_idx" ON "Decision"("batchId");
CREATE INDEX "Decision_at_idx" ON "Decision"("at");
CREATE TABLE "new_Finding" (
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
    "isDoubtful" BOOLEAN NOT NULL DEFAULT false,
    "cause" TEXT,
    "isLead" BOOLEAN NOT NULL DEFAULT true,
    "assignee" TEXT,
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
INSERT INTO "new_Finding" ("agencyId", "content", "fingerprint", "form", "foundAt", "id", "isDoubtful", "isLive", "olderId", "position", "rank", "reportId", "retiredAt", "revision", "rule", "severity", "state", "year") SELECT "agencyId", "content", "fingerprint", "form", "foundAt", "id", "isDoubtful", "isLive", "olderId", "position", "rank", "reportId", "retiredAt", "revision", "rule", "severity", "state", "year" FROM "Finding";
DROP TABLE "Finding";
ALTER TABLE "new_Finding" RENAME TO "Finding";
CREATE INDEX "Finding_isLive_state_rank_reportId_position_idx" ON "Finding"("isLive", "state", "rank", "reportId", "position");
CREATE INDEX "Finding_isLive_state_isLead_rank_reportId_position_idx" ON "Finding"("isLive", "state", "isLead", "rank", "reportId", "position");
CREATE INDEX "Finding_state_foundAt_idx" ON "Finding"("state", "foundAt");
CREATE INDEX "Finding_isLive_state_rule_idx" ON "Finding"("isLive", "state", "rule");
CREATE INDEX "Finding_isLive_state_year_idx" ON "Finding"("isLive", "state", "year");
CREATE INDEX "Finding_agencyId_isLive_state_idx" ON "Finding"("agencyId", "isLive", "state");
CREATE INDEX "Finding_reportId_cause_idx" ON "Finding"("reportId", "cause");
CREATE INDEX "Finding_olderId_idx" ON "Finding"("olderId");
CREATE UNIQUE INDEX "Finding_reportId_fingerprint_key" ON "Finding"("reportId", "fingerprint");
CREATE TABLE "new_Report" (
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
    "isPartial" BOOLEAN NOT NULL DEFAULT false,
    "openErrors" INTEGER NOT NULL DEFAULT 0,
    "openWarnings" INTEGER NOT NULL DEFAULT 0,
    "openNotices" INTEGER NOT NULL DEFAULT 0,
    "isStale" BOOLEAN NOT NULL DEFAULT false,
    "storedById" TEXT NOT NULL,
    "storedByName" TEXT NOT NULL,
    "storedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Report_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Report_sourceSha256_fkey" FOREIGN KEY ("sourceSha256") REFERENCES "SourceFile" ("sha256") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Report" ("agencyId", "figuresExpected", "figuresRead", "fileName", "form", "id", "isCurrent", "isPartial", "isSample", "openErrors", "openNotices", "openWarnings", "programVersion", "publishedOn", "signatory", "sourceSha256", "storedAt", "storedById", "storedByName", "title", "version", "year") SELECT "agencyId", "figuresExpected", "figuresRead", "fileName", "form", "id", "isCurrent", "isPartial", "isSample", "openErrors", "openNotices", "openWarnings", "programVersion", "publishedOn", "signatory", "sourceSha256", "storedAt", "storedById", "storedByName", "title", "version", "year" FROM "Report";
DROP TABLE "Report";
ALTER TABLE "new_Report" RENAME TO "Report";
CREATE INDEX "Report_isCurrent_year_agencyId_idx" ON "Report"("isCurrent", "year", "agencyId");
CREATE INDEX "Report_sourceSha256_idx" ON "Report"("sourceSha256");
CREATE INDEX "Report_isStale_isCurrent_idx" ON "Report"("isStale", "isCurrent");
CREATE UNIQUE INDEX "Report_agencyId_year_version_key" ON "Report"("agencyId", "year", "version");
CREATE TABLE "new_ReportReading" (
    "reportId" TEXT NOT NULL PRIMARY KEY,
    "reading" BLOB NOT NULL,
    "unchecked" TEXT NOT NULL,
    "causes" TEXT NOT NULL DEFAULT '[]',
    CONSTRAINT "ReportReading_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_ReportReading" ("reading", "reportId", "unchecked") SELECT "reading", "reportId", "unchecked" FROM "ReportReading";
DROP TABLE "ReportReading";
ALTER TABLE "new_ReportReading" RENAME TO "ReportReading";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "DecisionBatch_at_idx" ON "DecisionBatch"("at");

-- CreateIndex
CREATE INDEX "TextPrint_hash_idx" ON "TextPrint"("hash");
