import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  readConfig
} from "./chunk-SQXRPUFA.js";
import "./chunk-QL44OG2J.js";
import "./chunk-3DMQRAIN.js";
import "./chunk-SRMTCJOW.js";
import "./chunk-77CAF73M.js";
import "./chunk-UY7ZQKO2.js";
import "./chunk-44B5UUDR.js";
import "./chunk-G4HRQ3BH.js";
import "./chunk-SNVRIEES.js";
import "./chunk-I3QDBX7I.js";
import "./chunk-NMUD3JF4.js";
export {
  readConfig
};
