import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  memo
} from "./text-memo.js";

// src/text/fold.ts
var LETTERS_WITHOUT_DECOMPOSITION = {
  \u00DF: "ss",
  \u00E6: "ae",
  \u0153: "oe",
  \u00F8: "o",
  \u0142: "l",
  \u0111: "d",
  \u00F0: "d",
  \u00FE: "th",
  \u0131: "i"
};
var IRREGULAR = /[ßæœøłđðþı]/g;
var PLAIN_ASCII = /^[\x20-\x7e]*$/;
function fold(text) {
  return text.length > LONGEST_REMEMBERED ? folded(text) : remembered(text);
}
var LONGEST_REMEMBERED = 200;
var remembered = memo(folded);
function folded(text) {
  if (PLAIN_ASCII.test(text)) {
    return text.toLowerCase().replace(/[^a-z0-9]+/g, " ").trim();
  }
  return text.replace(/[™℠®©]/g, " ").normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(IRREGULAR, (letter) => LETTERS_WITHOUT_DECOMPOSITION[letter] ?? letter).replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
function foldsToNothing(text) {
  return !/[a-z0-9]/i.test(text) && fold(text) === "";
}

export {
  fold,
  foldsToNothing
};
