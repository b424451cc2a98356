import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  readConfig
} from "./chunk-VVVV4B6V.js";
import "./chunk-QL44OG2J.js";
import "./chunk-KSDFPRVS.js";
import "./chunk-IVL63MCD.js";
import "./chunk-I3QDBX7I.js";
import "./chunk-NMUD3JF4.js";
export {
  readConfig
};
