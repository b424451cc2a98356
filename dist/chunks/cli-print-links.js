import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  mergeLinkStates,
  readLinkState,
  writeLinkState
} from "./features-validation-report-links.js";
import {
  linksMarkdown
} from "./report-markdown.js";
import {
  linksPretty
} from "./report-pretty.js";
import {
  linksJson
} from "./report-json.js";
import {
  replaceFile
} from "./files-replace-file.js";
import {
  NO_FOLDER,
  withFileErrors
} from "./files-read-source.js";
import {
  InputError
} from "./files-input-error.js";
import {
  errorCode
} from "./text-attempt.js";

// src/features/validation/link-state-file.ts
var ADVICE = "Give another file with --state.";
var BEGIN = '{"version":';
function loadLinkState(files, path, shown, now) {
  return withFileErrors(`${shown} cannot be read`, ADVICE, NO_FOLDER, () => {
    const stats = files.statSync(path, { throwIfNoEntry: false });
    if (stats === void 0) return { state: /* @__PURE__ */ new Map(), text: void 0 };
    if (stats.isDirectory()) {
      throw new InputError(`${shown} is a folder. Name a file for the state.`);
    }
    const text = files.readFileSync(path, "utf8");
    if (!BEGIN.startsWith(text.slice(0, 99).replace(/\s/g, "").slice(0, BEGIN.length))) {
      throw new InputError(`${shown} is not a state file. ${ADVICE}`);
    }
    return { ...readLinkState(text, now), text };
  });
}
function saveLinkState(files, { path, shown }, state, run) {
  return withFileErrors(
    `${shown} cannot be written`,
    ADVICE,
    NO_FOLDER,
    () => withLock(files, `${path}.lock`, () => {
      const { loaded, runId, date } = run;
      const now = loadLinkState(files, path, shown, date);
      const merged = now.text === loaded.text ? state : mergeLinkStates([now.state, state]);
      const keepOld = now.problem !== void 0;
      if (keepOld) replaceFile(files, `${path}.old-${runId}`, now.text ?? "", runId);
      replaceFile(files, path, writeLinkState(merged), runId);
      return keepOld ? `${shown}.old-${runId}` : void 0;
    })
  );
}
var PAUSE = 25;
var TRIES = 200;
function withLock(files, lock, work) {
  for (let tries = 1; !acquired(files, lock); tries++) {
    if (tries === TRIES) files.rmSync(lock, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
  try {
    return work();
  } finally {
    files.rmSync(lock, { force: true });
  }
}
function acquired(files, lock) {
  try {
    files.closeSync(files.openSync(lock, "wx"));
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
}

// src/cli/print-links.ts
function printLinks(report, format, color, sources = []) {
  if (format === "json") {
    return linksJson(report, new Map(sources.map((source) => [source.path, source])));
  }
  return format === "markdown" ? linksMarkdown(report) : linksPretty(report, { color });
}

export {
  loadLinkState,
  saveLinkState,
  printLinks
};
