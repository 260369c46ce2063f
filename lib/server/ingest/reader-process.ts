/**
 * A process that reads documents, one after the other, and nothing else: no database, no network.
 * Whatever a document does to it, the server lives on. Started by the pool of readers.
 */
import { readDocument } from "./read-document";
import { serveReader } from "./serve-reader";

serveReader((source) => readDocument(source, null));
