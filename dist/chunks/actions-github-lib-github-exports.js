import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  context,
  getOctokit
} from "./actions-github-lib-context.js";
import "./stand-in-actions-http-client.js";
import "./runtime.js";
export {
  context,
  getOctokit
};
