import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  isLfsPointer
} from "./files-is-lfs-pointer.js";
import {
  decodeSourceFile
} from "./text-source-file.js";
import {
  InputError
} from "./files-input-error.js";

// src/files/fetched-file.ts
function fetchedFile(path, bytes) {
  if (bytes.includes(0)) {
    throw new InputError(
      `${path} is not a text file: it holds NUL bytes. Commit the Markdown or .bib file itself, saved as UTF-8.`
    );
  }
  if (isLfsPointer(bytes)) {
    throw new InputError(
      `${path} is a pointer of Git LFS, not the file itself. Commit the file without LFS.`
    );
  }
  return decodeSourceFile(path, bytes);
}

export {
  fetchedFile
};
