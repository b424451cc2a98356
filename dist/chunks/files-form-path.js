import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/files/form-path.ts
var FORM_PATH = ".github/ISSUE_TEMPLATE/paper.yml";

export {
  FORM_PATH
};
