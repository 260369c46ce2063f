/**
 * A process that reads documents whose pages are images, one after the other. It holds the models of
 * the recogniser, which take much memory, and so is apart from the others, is started when a scan
 * comes and ends when none has come for a while.
 */
import { loadRecogniser } from "@/lib/ocr/load-recogniser";
import { readDocument } from "./read-document";
import { serveReader } from "./serve-reader";

const recogniser = loadRecogniser();

serveReader(async (source) => readDocument(source, await recogniser));
