-- AlterEnum
ALTER TYPE "UploadState" ADD VALUE 'partial';

-- AlterTable
ALTER TABLE "Finding" ADD COLUMN     "isDoubtful" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Report" ADD COLUMN     "isPartial" BOOLEAN NOT NULL DEFAULT false;
