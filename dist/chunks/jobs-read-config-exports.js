import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  readConfig
} from "./jobs-read-config.js";
import "./list-list.js";
import "./jobs-input-error.js";
import "./bibtex-citation-key.js";
import "./bibtex-characters.js";
import "./identifiers-arxiv.js";
import "./rules-reference-rules.js";
import "./text-shorten.js";
import "./text-order.js";
import "./text-fold.js";
import "./text-did-you-mean.js";
import "./runtime.js";
export {
  readConfig
};
