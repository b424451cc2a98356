import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  stageFile
} from "./files-replace-file.js";
import {
  NO_FOLDER,
  withFileErrors
} from "./files-read-source.js";
import {
  wholeText
} from "./text-range.js";
import {
  InputError
} from "./files-input-error.js";

// src/files/write-files.ts
import { resolve } from "node:path";
var WRITABLE = 2;
function writeFiles(files, cwd, wanted, suffix) {
  const staged = [];
  const added = [];
  try {
    for (const file of wanted) {
      const shown = (file.before ?? file.after).path;
      const path = resolve(cwd, shown);
      const isNew = file.before === void 0;
      const one = writing(shown, isNew, () => stage(files, path, file, suffix));
      staged.push({ ...one, shown, ...isNew ? { added: path } : {} });
    }
    for (const { commit, shown, added: path } of staged) {
      writing(shown, path !== void 0, commit);
      if (path !== void 0) added.push(path);
    }
  } catch (error) {
    for (const path of added) files.rmSync(path, { force: true });
    throw error;
  } finally {
    for (const { discard } of staged) discard();
  }
}
function stage(files, path, { before, after }, suffix) {
  if (before === void 0) {
    return stageFile(files, path, wholeText(after), { suffix, isNew: true });
  }
  if (!files.readFileSync(path).equals(Buffer.from(wholeText(before)))) {
    throw new InputError(
      `${before.path} has changed since it was read. Nothing was written; run the command again.`
    );
  }
  files.accessSync(path, WRITABLE);
  return stageFile(files, path, wholeText(after), { suffix });
}
var REASONS = {
  EACCES: "you are not allowed to write it, or to its folder",
  EPERM: "you are not allowed to write it, or to its folder",
  ENOENT: "it no longer exists",
  EEXIST: "another file exists there"
};
function writing(shown, isNew, work) {
  const reasons = isNew ? { ...REASONS, ...NO_FOLDER } : REASONS;
  return withFileErrors(`${shown} cannot be written`, "", reasons, work);
}

export {
  writeFiles
};
