-- CreateIndex
CREATE INDEX "DataChange_year_version_idx" ON "DataChange"("year", "version");
