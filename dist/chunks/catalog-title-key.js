import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  fromProse
} from "./scholarly-dollar-math.js";
import {
  plainText
} from "./identifiers-doi.js";
import {
  fold
} from "./text-fold.js";

// src/catalog/title-key.ts
function foldTitle(title) {
  return fold(/[\\${}]/.test(title) ? plainText(fromProse(title)).replace(/[{}]/g, "") : title);
}
function titleKey(title) {
  return foldTitle(title).replaceAll(" ", "");
}

export {
  foldTitle,
  titleKey
};
