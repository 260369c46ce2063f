/**
 * A process that reads documents whose pages are images, one after the other. It holds the models of
 * the recogniser, which take much memory, and so is apart from the others, is started when a scan
 * comes and ends when none has come for a while.
 */
import { loadRecogniser } from "@/lib/ocr/load-recogniser";
import type { PageRecogniser } from "@/lib/pipeline/extract/page-recogniser";
import { readDocument } from "./read-document";
import { serveReader } from "./serve-reader";

const recogniser = loadRecogniser();

serveReader(async (source, onProgress) => {
  const loaded = await recogniser;
  const telling: PageRecogniser | null = loaded && {
    recognise: async (image, number) => {
      const page = await loaded.recognise(image, number);
      onProgress();
      return page;
    },
  };
  return readDocument(source, telling);
});
