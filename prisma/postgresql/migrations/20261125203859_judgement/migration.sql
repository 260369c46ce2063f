-- CreateEnum
CREATE TYPE "DecisionScope" AS ENUM ('cause', 'filter');

-- AlterEnum
ALTER TYPE "FindingState" ADD VALUE 'later';

-- AlterEnum
ALTER TYPE "Verdict" ADD VALUE 'later';

-- AlterTable
ALTER TABLE "Agency" ADD COLUMN     "isKindGiven" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "isLevelGiven" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Decision" ADD COLUMN     "assignee" TEXT,
ADD COLUMN     "batchId" TEXT;

-- AlterTable
ALTER TABLE "Finding" ADD COLUMN     "assignee" TEXT,
ADD COLUMN     "cause" TEXT,
ADD COLUMN     "isLead" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "Report" ADD COLUMN     "isStale" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "ReportReading" ADD COLUMN     "causes" TEXT NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "KindWord" (
    "word" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "KindWord_pkey" PRIMARY KEY ("word")
);

-- CreateTable
CREATE TABLE "CompleteRegion" (
    "regionCode" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CompleteRegion_pkey" PRIMARY KEY ("regionCode","year")
);

-- CreateTable
CREATE TABLE "DecisionBatch" (
    "id" TEXT NOT NULL,
    "scope" "DecisionScope" NOT NULL,
    "subject" TEXT NOT NULL,
    "verdict" "Verdict" NOT NULL,
    "reason" "DismissalReason",
    "note" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMP(3),

    CONSTRAINT "DecisionBatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TextPrint" (
    "reportId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "hash" BIGINT NOT NULL,

    CONSTRAINT "TextPrint_pkey" PRIMARY KEY ("reportId","start")
);

-- CreateIndex
CREATE INDEX "DecisionBatch_at_idx" ON "DecisionBatch"("at");

-- CreateIndex
CREATE INDEX "TextPrint_hash_idx" ON "TextPrint"("hash");

-- CreateIndex
CREATE INDEX "Decision_batchId_idx" ON "Decision"("batchId");

-- CreateIndex
CREATE INDEX "Decision_at_idx" ON "Decision"("at");

-- CreateIndex
CREATE INDEX "Finding_isLive_state_isLead_rank_reportId_position_idx" ON "Finding"("isLive", "state", "isLead", "rank", "reportId", "position");

-- CreateIndex
CREATE INDEX "Finding_state_foundAt_idx" ON "Finding"("state", "foundAt");

-- CreateIndex
CREATE INDEX "Finding_reportId_cause_idx" ON "Finding"("reportId", "cause");

-- CreateIndex
CREATE INDEX "Report_isStale_isCurrent_idx" ON "Report"("isStale", "isCurrent");

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "DecisionBatch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TextPrint" ADD CONSTRAINT "TextPrint_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE CASCADE ON UPDATE CASCADE;
