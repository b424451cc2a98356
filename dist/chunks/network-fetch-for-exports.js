import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  fetchFor
} from "./network-fetch-for.js";
import "./network-no-proxy.js";
import "./network-proxy-problem.js";
import "./text-percent-encoded.js";
import "./text-memo.js";
import "./text-attempt.js";
import "./runtime.js";
export {
  fetchFor
};
