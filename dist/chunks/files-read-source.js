import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  withFileErrors
} from "./files-with-file-errors.js";
import {
  isLfsPointer
} from "./files-is-lfs-pointer.js";
import {
  decodeSourceFile
} from "./text-source-file.js";
import {
  InputError
} from "./files-input-error.js";
import {
  didYouMean
} from "./text-did-you-mean.js";

// src/files/read-source.ts
import { basename, dirname } from "node:path";
var LARGEST_FILE = 32 * 1024 * 1024;
function readSource(files, path, shown) {
  return decodeSourceFile(shown, readText(files, path, shown));
}
function readWhole(files, path, shown) {
  const size = sizeOf(files, path, shown);
  if (size > LARGEST_FILE) {
    throw new InputError(
      `${shown} is ${(size / 1024 / 1024).toFixed(1)} MiB; files over ${LARGEST_FILE / 1024 / 1024} MiB are not read. Split the list.`
    );
  }
  return reading(shown, () => files.readFileSync(path));
}
function readText(files, path, shown) {
  const bytes = readWhole(files, path, shown);
  if (bytes.includes(0)) {
    throw new InputError(
      isUtf16(bytes) ? `${shown} is saved as UTF-16. Save it as UTF-8; editors have that under "Save with encoding".` : `${shown} is not a text file: it holds NUL bytes. Give the Markdown or .bib file itself, saved as UTF-8.`
    );
  }
  if (isLfsPointer(bytes)) {
    throw new InputError(
      `${shown} is a pointer of Git LFS, not the file itself. Fetch it with "git lfs pull".`
    );
  }
  return bytes;
}
function isUtf16([first, second]) {
  return first === 255 && second === 254 || first === 254 && second === 255;
}
function sizeOf(files, path, shown) {
  const stats = reading(shown, () => files.statSync(path, { throwIfNoEntry: false }));
  if (stats === void 0)
    throw new InputError(`${shown} does not exist.${suggestion(files, path)}`);
  if (stats.isDirectory()) throw new InputError(`${shown} is a folder; a file is expected.`);
  if (!stats.isFile()) throw new InputError(`${shown} is no regular file.`);
  return stats.size;
}
function suggestion(files, path) {
  let siblings;
  try {
    siblings = files.readdirSync(dirname(path));
  } catch {
    return " Its folder does not exist either.";
  }
  const meant = didYouMean(basename(path), siblings);
  return meant === void 0 ? " Check the path." : ` Did you mean "${meant}"?`;
}
var REASONS = {
  EACCES: "you are not allowed to read it",
  EPERM: "you are not allowed to read it",
  ENOENT: "it does not exist"
};
function reading(shown, work) {
  return withFileErrors(`${shown} cannot be read`, "", REASONS, work);
}

export {
  LARGEST_FILE,
  readSource,
  readWhole
};
