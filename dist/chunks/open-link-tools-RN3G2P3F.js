import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  openLinkTools
} from "./chunk-VYHYOVM2.js";
import "./chunk-DZ66EJNL.js";
import "./chunk-VKIARABB.js";
import "./chunk-AQWVENEV.js";
import "./chunk-NLS2RCD7.js";
import "./chunk-HQ23YPPM.js";
import "./chunk-XTSFYCME.js";
import "./chunk-AUKZ5TLW.js";
import "./chunk-FOBEKGHH.js";
import "./chunk-OPUOR4KF.js";
import "./chunk-5GMRTKO4.js";
import "./chunk-QBJWM47D.js";
import "./chunk-NMUD3JF4.js";
export {
  openLinkTools
};
