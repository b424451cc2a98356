import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  FORM_FIELDS,
  SUBMISSION_LABEL
} from "./features-form-fields.js";

// src/features/submissions/is-submission.ts
function isSubmission({
  labels,
  body
}) {
  if (labels.includes(SUBMISSION_LABEL)) return true;
  const lines = new Set(body.split(/\r?\n/).map((line) => line.trimEnd()));
  return FORM_FIELDS.filter(({ required }) => required).every(
    ({ label }) => lines.has(`### ${label}`)
  );
}

export {
  isSubmission
};
