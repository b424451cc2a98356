import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  checkList,
  readCatalog
} from "./chunk-FXXKTNL5.js";
import "./chunk-DHYUSYAD.js";
import "./chunk-UJZ37FG2.js";
import "./chunk-KSDFPRVS.js";
import "./chunk-IVL63MCD.js";
import "./chunk-I3QDBX7I.js";
import "./chunk-NMUD3JF4.js";
export {
  checkList,
  readCatalog
};
