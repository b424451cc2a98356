import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  package_default
} from "./package.js";

// src/version.ts
var VERSION = package_default.version;

export {
  VERSION
};
