import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  openLinkTools
} from "./chunk-EBFR3RIZ.js";
import "./chunk-JBKJ2L52.js";
import "./chunk-VKIARABB.js";
import "./chunk-JJ657HUH.js";
import "./chunk-5RI5WMSN.js";
import "./chunk-PNYSGZRA.js";
import "./chunk-DOJVWRVO.js";
import "./chunk-AUKZ5TLW.js";
import "./chunk-FOBEKGHH.js";
import "./chunk-OPUOR4KF.js";
import "./chunk-3TWPMZBJ.js";
import "./chunk-2ZEL4NA6.js";
import "./chunk-NMUD3JF4.js";
export {
  openLinkTools
};
