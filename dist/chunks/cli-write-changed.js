import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  writeFiles
} from "./files-write-files.js";

// src/cli/write-changed.ts
function writeChanged(io, files) {
  io.uninterrupted(() => writeFiles(io.files, io.cwd, files, io.runId));
}

export {
  writeChanged
};
