import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  UnfitPatch
} from "./features-child-process-unfit-patch.js";
import {
  fetchedFile
} from "./files-read-source.js";
import {
  sourceFile,
  wholeText
} from "./text-source-file.js";
import {
  compact
} from "./text-json.js";

// src/features/child-process/decode-file.ts
function decodeFile({ path, bytes, patch }) {
  const file = fetchedFile(path, bytes);
  if (patch === void 0) return file;
  const old = file.invalidUtf8.length > 0 ? void 0 : undoPatch(wholeText(file), patch);
  if (old === void 0) throw new UnfitPatch(`the patch of ${path} does not fit`);
  return sourceFile(path, old);
}
function undoPatch(text, patch) {
  const lines = text.split("\n");
  const old = [];
  let next = 0;
  const keepTo = (end) => {
    for (; next < end; next++) old.push(lines[next] ?? "");
  };
  let unended = "";
  let mark = "";
  for (const line of patch.text.split("\n")) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk !== null) {
      const start = hunk[2] === "0" ? Number(hunk[1]) : Number(hunk[1]) - 1;
      if (start < next || start > lines.length) return void 0;
      keepTo(start);
      continue;
    }
    if (line.startsWith("\\")) {
      unended += mark;
      continue;
    }
    mark = line.slice(0, 1);
    const rest = line.slice(1);
    if (mark === "-") old.push(rest);
    else if (lines[next] !== rest) return void 0;
    else {
      if (mark === " ") old.push(rest);
      next++;
    }
  }
  if (!isWhole(patch)) return void 0;
  if (unended === "+") old.push("");
  else if (unended !== "-") keepTo(lines.length);
  return old.join("\n");
}
function isWhole({ text, additions, deletions }) {
  let added = 0;
  let deleted = 0;
  for (const line of text.split("\n")) {
    if (line.startsWith("+")) added++;
    else if (line.startsWith("-")) deleted++;
  }
  return added === additions && deleted === deletions;
}

// src/features/child-process/decode-input.ts
async function decodeInput(raw) {
  const { readme, bibs, form, config, bibFiles } = raw;
  return {
    config,
    bibs: bibs.map(decodeFile),
    ...compact({
      bibExists: bibFiles && amongFiles(bibFiles),
      readme: readme && decodeFile(readme),
      form: form && await formInput(form)
    })
  };
}
function amongFiles({ paths, depth }) {
  const known = new Set(paths);
  return (path) => known.has(path) || path.split("/").length - 1 > depth;
}
async function formInput(form) {
  const { readSubmissionForm } = await import("./catalog-read-submission-form.js");
  return { source: decodeFile(form), read: readSubmissionForm };
}

export {
  decodeFile,
  decodeInput
};
