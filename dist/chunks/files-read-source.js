import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  decodeSourceFile
} from "./text-range.js";
import {
  InputError
} from "./files-input-error.js";
import {
  didYouMean,
  suggestionText
} from "./text-did-you-mean.js";
import {
  attempt,
  errorCode
} from "./text-attempt.js";

// src/files/with-file-errors.ts
var REASONS = {
  EACCES: "you are not allowed to",
  EPERM: "you are not allowed to",
  EROFS: "it is on a read-only file system",
  ENOSPC: "the disk is full",
  ELOOP: "its symbolic links lead in a circle",
  ENOTDIR: "a part of its path is a file, not a folder",
  ENAMETOOLONG: "its name is too long"
};
var NO_FOLDER = { ENOENT: "its folder does not exist" };
function withFileErrors(failure, advice, reasons, work) {
  try {
    return work();
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = errorCode(error) ?? String(error);
    const why = reasons[code] ?? REASONS[code] ?? code;
    throw new InputError(`${failure}: ${why}.${advice === "" ? "" : ` ${advice}`}`);
  }
}

// src/files/read-source.ts
import { basename, dirname, resolve } from "node:path";
var LARGEST_FILE = 32 * 1024 * 1024;
var LFS_LINE = "version https://git-lfs.github.com/spec/v1\n";
function readSource(files, path, shown) {
  const bytes = readWhole(files, path, shown);
  return textFile(shown, bytes, { take: "Give", lfs: 'Fetch it with "git lfs pull".' });
}
function textFile(shown, bytes, advice) {
  if (bytes.includes(0)) {
    throw new InputError(
      isUtf16(bytes) ? `${shown} is saved as UTF-16. Save it as UTF-8; editors have that under "Save with encoding".` : `${shown} is not a text file: it contains NUL bytes. ${advice.take} the Markdown or .bib file itself, saved as UTF-8.`
    );
  }
  const start = new TextDecoder().decode(bytes.subarray(0, LFS_LINE.length));
  if (bytes.length < 1024 && start === LFS_LINE) {
    throw new InputError(`${shown} is a Git LFS pointer, not the file itself. ${advice.lfs}`);
  }
  return decodeSourceFile(shown, bytes);
}
function isUtf16([first, second]) {
  return first === 255 && second === 254 || first === 254 && second === 255;
}
function missingBaseline(path) {
  return new InputError(
    `the baseline ${path} does not exist. Write it with "list-curator check --baseline ${path} --update-baseline".`
  );
}
function readBytes(files, path, shown) {
  return { path: shown, bytes: readWhole(files, path, shown) };
}
function readBaselineBytes(files, cwd, path) {
  const whole = resolve(cwd, path);
  if (files.statSync(whole, { throwIfNoEntry: false }) === void 0) throw missingBaseline(path);
  return readBytes(files, whole, path);
}
function isThere(files, path) {
  return attempt(() => files.statSync(path, { throwIfNoEntry: false })) !== void 0;
}
function namesIn(files, folder) {
  return attempt(() => files.readdirSync(folder)) ?? [];
}
function refuseTooLarge(shown, size) {
  if (size <= LARGEST_FILE) return;
  throw new InputError(
    `${shown} is ${(size / 1024 / 1024).toFixed(1)} MiB; files over ${LARGEST_FILE / 1024 / 1024} MiB are not read. Split the list.`
  );
}
function readWhole(files, path, shown) {
  const stats = reading(shown, () => files.statSync(path, { throwIfNoEntry: false }));
  if (stats === void 0) throw new InputError(`${shown} does not exist.${pathHint(files, path)}`);
  if (stats.isDirectory()) throw new InputError(`${shown} is a folder; a file is expected.`);
  if (!stats.isFile()) throw new InputError(`${shown} is not a regular file.`);
  refuseTooLarge(shown, stats.size);
  return reading(shown, () => files.readFileSync(path));
}
function pathHint(files, path) {
  const siblings = attempt(() => files.readdirSync(dirname(path)));
  if (siblings === void 0) return " Its folder does not exist either.";
  const name = basename(path);
  if (siblings.includes(name)) return " It is a symbolic link, and its target is missing.";
  return ` ${suggestionText(didYouMean(name, siblings), "Check the path.")}`;
}
var REASONS2 = {
  EACCES: "you are not allowed to read it",
  EPERM: "you are not allowed to read it",
  ENOENT: "it does not exist"
};
function reading(shown, work) {
  return withFileErrors(`${shown} cannot be read`, "", REASONS2, work);
}

export {
  NO_FOLDER,
  withFileErrors,
  LARGEST_FILE,
  readSource,
  textFile,
  missingBaseline,
  readBytes,
  readBaselineBytes,
  isThere,
  namesIn,
  refuseTooLarge,
  pathHint
};
