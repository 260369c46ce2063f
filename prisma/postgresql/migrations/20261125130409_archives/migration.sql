-- AlterEnum
ALTER TYPE "UploadState" ADD VALUE 'unpacked';

-- AlterTable
ALTER TABLE "Upload" ADD COLUMN     "archiveId" TEXT,
ALTER COLUMN "sourceSha256" DROP NOT NULL;

-- CreateIndex
CREATE INDEX "Upload_archiveId_idx" ON "Upload"("archiveId");

-- AddForeignKey
ALTER TABLE "Upload" ADD CONSTRAINT "Upload_archiveId_fkey" FOREIGN KEY ("archiveId") REFERENCES "Upload"("id") ON DELETE CASCADE ON UPDATE CASCADE;
