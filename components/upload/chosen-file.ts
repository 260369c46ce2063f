import { isLitter } from "@/lib/domain/litter";

/** A file that someone chose, with the folders that it was chosen in. */
export interface ChosenFile {
  readonly file: File;
  /** Its name, after those of the folders, with slashes between. */
  readonly path: string;
}

/** Files as a field or the clipboard gives them. */
export function chosenFiles(files: Iterable<File>): ChosenFile[] {
  return Array.from(files, (file) => ({ file, path: file.webkitRelativePath || file.name }));
}

export function withoutLitter(files: readonly ChosenFile[]): ChosenFile[] {
  return files.filter(({ file }) => !isLitter(file.name));
}
