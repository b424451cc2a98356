import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  textFile
} from "./files-read-source.js";
import {
  compact
} from "./text-json.js";

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
function decodeFile({ path, bytes }) {
  return textFile(path, bytes, { take: "Commit", lfs: "Commit the file without LFS." });
}

export {
  decodeInput,
  decodeFile
};
