import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  rawFile,
  refuseIrregular
} from "./revisions-blob-source.js";
import {
  configPaths
} from "./files-find-files.js";
import {
  InputError
} from "./files-input-error.js";
import {
  DEFAULT_CONFIG
} from "./config-defaults.js";

// src/revisions/config-in.ts
async function configIn(tree, wanted, reader, blobs) {
  const { config: named, bibs, whole } = wanted;
  const file = configPaths(named).map((path) => tree.find((one) => one.path === path)).find((one) => one !== void 0);
  if (file === void 0 && named !== void 0) {
    throw new InputError(`${named} does not exist in ${whole}. Check the input "config".`);
  }
  if (file !== void 0) refuseIrregular(file, whole);
  const config = file === void 0 ? DEFAULT_CONFIG : await reader.config(await rawFile(file, blobs));
  return bibs === void 0 ? config : { ...config, bib: bibs };
}

export {
  configIn
};
