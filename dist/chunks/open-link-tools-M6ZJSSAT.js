import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  openLinkTools
} from "./chunk-3TZEDAPT.js";
import "./chunk-7S67F6B2.js";
import "./chunk-VKIARABB.js";
import "./chunk-XLQRCPVB.js";
import "./chunk-KXSY5M7J.js";
import "./chunk-VIT7AWJL.js";
import "./chunk-AMXKWXFO.js";
import "./chunk-AUKZ5TLW.js";
import "./chunk-FOBEKGHH.js";
import "./chunk-56I5POQU.js";
import "./chunk-77CAF73M.js";
import "./chunk-NMUD3JF4.js";
export {
  openLinkTools
};
