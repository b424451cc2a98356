import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/list/list.ts
var LAYOUTS = [
  "nested-labels",
  "linked-bullets",
  "bold-title",
  "plain-title",
  "table",
  "paragraph",
  "badge-first",
  "heading",
  "author-first",
  "details-abstract",
  "pseudo-bullets"
];

export {
  LAYOUTS
};
