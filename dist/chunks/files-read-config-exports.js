import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  readConfig
} from "./files-read-config.js";
import "./bibtex-citation-key.js";
import "./scholarly-dollar-math.js";
import "./list-source-addresses.js";
import "./text-append.js";
import "./rules-reference-rules.js";
import "./text-lines-text.js";
import "./list-format-common-template.js";
import "./bibtex-characters.js";
import "./identifiers-arxiv.js";
import "./text-shorten.js";
import "./text-source-file.js";
import "./text-line-table.js";
import "./files-input-error.js";
import "./text-hidden-characters.js";
import "./text-extremes.js";
import "./text-order.js";
import "./text-without-tail.js";
import "./text-fold.js";
import "./text-did-you-mean.js";
import "./runtime.js";
export {
  readConfig
};
