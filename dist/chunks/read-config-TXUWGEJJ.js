import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  readConfig
} from "./chunk-DGP2O5BE.js";
import "./chunk-KSDFPRVS.js";
import "./chunk-QL44OG2J.js";
import "./chunk-6IR5NWCG.js";
import "./chunk-5GMRTKO4.js";
import "./chunk-4R4KWNRA.js";
import "./chunk-QBJWM47D.js";
import "./chunk-UY7ZQKO2.js";
import "./chunk-44B5UUDR.js";
import "./chunk-G4HRQ3BH.js";
import "./chunk-SNVRIEES.js";
import "./chunk-I3QDBX7I.js";
import "./chunk-NMUD3JF4.js";
export {
  readConfig
};
