import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  isWithin,
  rootOf
} from "./files-repository-files.js";
import {
  InputError
} from "./files-input-error.js";
import {
  errorCode
} from "./text-attempt.js";

// src/files/replace-file.ts
import { basename, dirname, join, resolve } from "node:path";
function stageFile(files, path, text, { suffix, isNew = false }) {
  const old = files.statSync(path, { throwIfNoEntry: false });
  const place = realPlace(files, path, old !== void 0);
  const temporary = join(dirname(place), `.${basename(place)}.${suffix}.tmp`);
  const discard = () => files.rmSync(temporary, { force: true });
  try {
    const open = files.openSync(temporary, "wx", old === void 0 ? 438 : old.mode & 4095);
    try {
      files.writeFileSync(open, text);
      files.fsyncSync(open);
    } finally {
      files.closeSync(open);
    }
    if (old !== void 0) keepOwner(files, temporary, old, path);
    if (old !== void 0) files.chmodSync(temporary, old.mode & 4095);
  } catch (error) {
    if (errorCode(error) !== "EEXIST") discard();
    throw error;
  }
  return {
    commit: () => isNew ? addFile(files, temporary, place) : files.renameSync(temporary, place),
    discard
  };
}
function replaceFile(files, path, text, suffix) {
  const staged = stageFile(files, path, text, { suffix });
  try {
    staged.commit();
  } finally {
    staged.discard();
  }
}
function addFile(files, temporary, place) {
  try {
    files.linkSync(temporary, place);
  } catch (error) {
    if (errorCode(error) === "EEXIST") throw error;
    if (files.statSync(place, { throwIfNoEntry: false }) !== void 0) {
      throw Object.assign(new Error(`${place} exists`), { code: "EEXIST" });
    }
    files.renameSync(temporary, place);
  }
}
function keepOwner(files, temporary, { uid, gid }, path) {
  const own = files.statSync(temporary);
  if (own.uid === uid && own.gid === gid) return;
  try {
    files.chownSync(temporary, uid, gid);
  } catch {
    if (own.uid === uid) return;
    throw new InputError(
      `${basename(path)} belongs to another user and would become yours. Run this as its owner, or copy the file first.`
    );
  }
}
function realPlace(files, path, isThere) {
  const place = isThere ? files.realpathSync(path) : join(files.realpathSync(dirname(path)), basename(path));
  const folder = dirname(resolve(path));
  const home = files.realpathSync(rootOf(files, folder) ?? folder);
  if (isWithin(home, place)) return place;
  throw new InputError(
    `${basename(path)} would be written outside the repository: a symbolic link leads to ${place}. Replace the link with the file itself, or name that file.`
  );
}

export {
  stageFile,
  replaceFile
};
