import { type ChosenFile, chosenFiles, withoutLitter } from "./chosen-file";

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

function childrenOf(entry: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = entry.createReader();
  const next = (): Promise<FileSystemEntry[]> =>
    new Promise((resolve, reject) => reader.readEntries(resolve, reject));
  // A reader gives its entries in portions and says that it has none left by an empty one.
  const rest = async (): Promise<FileSystemEntry[]> => {
    const portion = await next();
    return portion.length === 0 ? [] : [...portion, ...(await rest())];
  };
  return rest();
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

async function walk(entry: FileSystemEntry): Promise<ChosenFile[]> {
  if (isFile(entry)) {
    return [{ file: await fileOf(entry), path: entry.fullPath.replace(/^\//u, "") }];
  }
  if (!isDirectory(entry)) return [];
  const children = await childrenOf(entry);
  return (await Promise.all(children.map(walk))).flat();
}

/** All files that were dropped, those inside of folders too. */
export async function filesOfDrop(transfer: DataTransfer): Promise<ChosenFile[]> {
  // The list is gone as soon as the event is over, so the entries are taken at once.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files =
    entries.length === 0
      ? chosenFiles(transfer.files)
      : (await Promise.all(entries.map(walk))).flat();
  return withoutLitter(files);
}
