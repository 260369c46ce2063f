-- CreateTable
CREATE TABLE "ReportText" (
    "id" INTEGER NOT NULL,
    "reportId" TEXT NOT NULL,
    "folding" INTEGER NOT NULL,
    "folded" TEXT NOT NULL,
    "printed" BYTEA NOT NULL,

    CONSTRAINT "ReportText_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ReportText_reportId_key" ON "ReportText"("reportId");

-- CreateIndex
CREATE INDEX "ReportText_folding_idx" ON "ReportText"("folding");

-- AddForeignKey
ALTER TABLE "ReportText" ADD CONSTRAINT "ReportText_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Texts are read through by searches of one or two characters; LZ4 unpacks them much faster than
-- PostgreSQL's own method. A server that was built without it keeps to its own.
DO $$
BEGIN
    ALTER TABLE "ReportText" ALTER COLUMN "folded" SET COMPRESSION lz4;
EXCEPTION WHEN feature_not_supported OR syntax_error THEN
    RAISE NOTICE 'No LZ4 here: searches of one or two characters take longer.';
END
$$;

-- Of texts with a number of their rules, which all have: Prisma does not look at indexes of a part of
-- a table, and so leaves this one alone.
--
-- The owner of a database may create pg_trgm by himself since PostgreSQL 13. Where it is not
-- installed or not allowed, searches find the same and take longer.
DO $$
BEGIN
    CREATE EXTENSION IF NOT EXISTS pg_trgm;
    CREATE INDEX "ReportText_folded_trigrams" ON "ReportText" USING GIN ("folded" gin_trgm_ops) WHERE "folding" > 0;
EXCEPTION WHEN insufficient_privilege OR feature_not_supported OR undefined_file OR undefined_object THEN
    RAISE NOTICE 'No pg_trgm here: searches of prose take longer.';
END
$$;
