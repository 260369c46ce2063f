import { LIMITS } from "@/lib/pipeline/limits";
import { type CannotRead, cannotRead } from "@/lib/pipeline/read-failure";

const megabytes = (bytes: number) => Math.floor(bytes / 1024 / 1024);

/** Why an archive, or a member of one, can't be unpacked, and what to do. */
export const ARCHIVE_FAILURES = {
  nothingInIt: () =>
    cannotRead("empty", {
      zh: "压缩包里没有文件。请检查后重新上传。",
      en: "There are no files in the archive. Check it and upload it again.",
    }),
  tooManyMembers: () =>
    cannotRead("too-large", {
      zh: `压缩包里的文件超过 ${LIMITS.zipEntries} 个。请分成几个压缩包上传。`,
      en: `There are more than ${LIMITS.zipEntries} files in the archive. Split it into several.`,
    }),
  tooMuch: () =>
    cannotRead("too-large", {
      zh: `压缩包解开后超过 ${megabytes(LIMITS.archiveBytes)} MB，从这个文件起没有解开。请分成几个压缩包上传。`,
      en: `The archive unpacks to more than ${megabytes(LIMITS.archiveBytes)} MB; from this file on nothing was unpacked. Split it into several.`,
    }),
  memberTooLarge: () =>
    cannotRead("too-large", {
      zh: `文件解开后超过 ${megabytes(LIMITS.fileBytes)} MB，不像一份年度报告。请只上传报告本身。`,
      en: `The file unpacks to more than ${megabytes(LIMITS.fileBytes)} MB, far more than a yearly report. Upload the report alone.`,
    }),
  packedTooTight: () =>
    cannotRead("too-large", {
      zh: "文件解开后比压缩时大得多，不像一份年度报告，没有全部解开。请解开后单独上传。",
      en: "The file unpacks to far more than a report that is packed so tightly, and was not unpacked whole. Unpack it and upload it by itself.",
    }),
  unknownMethod: () =>
    cannotRead("unsupported", {
      zh: "文件的压缩方式不能读。请解开后重新压缩成普通的 ZIP（Deflate），或直接上传里面的文件。",
      en: "The file is packed in a way that can't be read. Unpack it and pack it anew as an ordinary ZIP (Deflate), or upload the files themselves.",
    }),
  volume: () =>
    cannotRead("unsupported", {
      zh: "这是分卷压缩包中的一卷，不能单独解开。请解开后上传里面的文件，或重新压缩成一个 ZIP。",
      en: "This is one volume of a split archive and can't be unpacked by itself. Unpack it and upload the files, or pack them as one ZIP.",
    }),
  tooDeep: () =>
    cannotRead("unsupported", {
      zh: "压缩包里的压缩包只解开一层，这一个没有解开。请先解开它，再上传里面的文件。",
      en: "Archives within archives are unpacked once; this one lies deeper. Unpack it and upload the files in it.",
    }),
  damaged: () => cannotRead("damaged"),
  encrypted: () => cannotRead("encrypted"),
} satisfies Record<string, () => CannotRead>;
