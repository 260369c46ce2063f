-- CreateTable
CREATE TABLE "ReportText" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "reportId" TEXT NOT NULL,
    "folding" INTEGER NOT NULL,
    "folded" TEXT NOT NULL,
    "printed" BLOB NOT NULL,
    CONSTRAINT "ReportText_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "ReportText_reportId_key" ON "ReportText"("reportId");

-- CreateIndex
CREATE INDEX "ReportText_folding_idx" ON "ReportText"("folding");

-- Which texts have which three characters side by side, and nothing else: whether they stand as asked
-- for is looked up in the text itself. It has no table of its own models, so Prisma leaves it alone.
CREATE VIRTUAL TABLE "ReportTextIndex" USING fts5(
    "folded", content='', contentless_delete=1, detail=none, tokenize='trigram case_sensitive 1'
);

-- The threes themselves, in order: those that begin with one or two characters.
CREATE VIRTUAL TABLE "ReportTextTerm" USING fts5vocab("ReportTextIndex", 'instance');

-- Two line breaks more, so that the last two characters begin a three as well.
CREATE TRIGGER "ReportText_inserted" AFTER INSERT ON "ReportText" BEGIN
    INSERT INTO "ReportTextIndex" ("rowid", "folded") VALUES (new."id", new."folded" || char(10) || char(10));
END;

CREATE TRIGGER "ReportText_deleted" AFTER DELETE ON "ReportText" BEGIN
    DELETE FROM "ReportTextIndex" WHERE "rowid" = old."id";
END;

CREATE TRIGGER "ReportText_updated" AFTER UPDATE OF "id", "folded" ON "ReportText" BEGIN
    DELETE FROM "ReportTextIndex" WHERE "rowid" = old."id";
    INSERT INTO "ReportTextIndex" ("rowid", "folded") VALUES (new."id", new."folded" || char(10) || char(10));
END;
