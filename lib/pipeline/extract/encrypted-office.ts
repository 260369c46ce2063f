import { cannotRead } from "@/lib/pipeline/read-failure";
import type { FormatReader } from "./format-reader";
import { hasStream, isOle } from "./ole-signature";

/** Office encrypts a document by putting it, whole, into an OLE file ([MS-OFFCRYPTO] 1.3.2). */
export const ENCRYPTED_OFFICE_READER: FormatReader = {
  recognises: (bytes) => isOle(bytes) && hasStream(bytes, "EncryptedPackage"),
  read: () => {
    throw cannotRead("encrypted");
  },
};
