import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  percentEncoded
} from "./text-percent-encoded.js";

// src/github/line-url.ts
function lineUrl(repositoryUrl, commit, path, line) {
  const encoded = path.split("/").map((part) => encodeURIComponent(part).replace(/[()'!*]/g, percentEncoded)).join("/");
  return `${repositoryUrl}/blob/${commit}/${encoded}?plain=1#L${line}`;
}

export {
  lineUrl
};
