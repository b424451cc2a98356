import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/report/hidden-characters.ts
var HIDDEN_CHARACTERS = /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

export {
  HIDDEN_CHARACTERS
};
