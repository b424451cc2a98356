import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  createTwoFilesPatch
} from "./diff-libesm-diff-array.js";
import {
  withFileErrors
} from "./jobs-with-file-errors.js";
import {
  wholeText
} from "./text-source-file.js";
import {
  printable
} from "./report-terminal-text.js";
import {
  InputError
} from "./jobs-input-error.js";

// src/jobs/write-files.ts
import { basename, dirname, join, resolve } from "node:path";
var WRITABLE = 2;
function writeFiles(files, cwd, changed, suffix) {
  const staged = [];
  try {
    for (const { before, after } of changed) {
      staged.push(stage(files, resolve(cwd, before.path), before, after, suffix));
    }
    for (const { shown, path, temporary } of staged) {
      writing(shown, () => files.renameSync(temporary, path));
    }
  } finally {
    for (const { temporary } of staged) files.rmSync(temporary, { force: true });
  }
}
function stage(files, named, before, after, suffix) {
  const shown = before.path;
  return writing(shown, () => {
    const path = files.realpathSync(named);
    if (!files.readFileSync(path).equals(Buffer.from(wholeText(before)))) {
      throw new InputError(
        `${shown} has changed since it was read. Nothing was written; run the command again.`
      );
    }
    files.accessSync(path, WRITABLE);
    const temporary = join(dirname(path), `.${basename(path)}.${suffix}.tmp`);
    const mode = files.statSync(path).mode & 4095;
    try {
      files.writeFileSync(temporary, wholeText(after), { flag: "wx", mode });
      files.chmodSync(temporary, mode);
    } catch (error) {
      files.rmSync(temporary, { force: true });
      throw error;
    }
    return { shown, path, temporary };
  });
}
var REASONS = {
  EACCES: "you are not allowed to write it, or to its folder",
  EPERM: "you are not allowed to write it, or to its folder",
  ENOENT: "it does not exist any more"
};
function writing(shown, work) {
  return withFileErrors(`${shown} cannot be written`, "", REASONS, work);
}

// src/report/diff.ts
var COLOURS = [
  [/^(?:---|\+\+\+) /, "1"],
  [/^@@ /, "36"],
  [/^-/, "31"],
  [/^\+/, "32"]
];
function unifiedDiff(before, after, colour) {
  const patch = createTwoFilesPatch(
    before === void 0 ? "/dev/null" : `a/${before.path}`,
    `b/${after.path}`,
    before === void 0 ? "" : wholeText(before),
    wholeText(after),
    void 0,
    void 0,
    { context: 3 }
  ).replace(/^=+\n/, "");
  return colour ? patch.split("\n").map(coloured).join("\n") : patch;
}
function coloured(line) {
  const shown = printable(line);
  const [, code] = COLOURS.find(([mark]) => mark.test(line)) ?? [];
  return code === void 0 ? shown : `\x1B[${code}m${shown}\x1B[0m`;
}

export {
  writeFiles,
  unifiedDiff
};
