import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  InputError
} from "./files-input-error.js";

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
    const code = error instanceof Error ? String(Reflect.get(error, "code") ?? "") : "";
    const why = reasons[code] ?? REASONS[code] ?? (code || String(error));
    throw new InputError(`${failure}: ${why}.${advice === "" ? "" : ` ${advice}`}`);
  }
}

export {
  NO_FOLDER,
  withFileErrors
};
