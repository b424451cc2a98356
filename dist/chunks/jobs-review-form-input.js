import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  isRegular
} from "./github-repository.js";
import {
  FORM_PATH
} from "./jobs-form-path.js";
import {
  LARGEST_FILE
} from "./jobs-read-source.js";

// src/jobs/review/form-input.ts
function formFile(tree) {
  return tree.find(
    ({ path, mode, size }) => path === FORM_PATH && isRegular(mode) && size <= LARGEST_FILE
  );
}
async function formInput(file, read) {
  if (file === void 0) return {};
  const { readSubmissionForm } = await import("./catalog-read-submission-form.js");
  return { form: { source: await read(file), read: readSubmissionForm } };
}

// src/jobs/review/may-matter.ts
function mayMatter({ readme, bibs }) {
  const named = /* @__PURE__ */ new Set([readme, ...bibs ?? [], FORM_PATH]);
  return (path) => named.has(path) || /\.(?:md|markdown|mdown|mkd|bib)$/i.test(path);
}

export {
  formFile,
  formInput,
  mayMatter
};
