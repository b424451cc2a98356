import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/github/line-url.ts
function lineUrl(repositoryUrl, commit, path, line) {
  const encoded = path.split("/").map((part) => encodeURIComponent(part).replace(/[()'!*]/g, percentEncoded)).join("/");
  return `${repositoryUrl}/blob/${commit}/${encoded}?plain=1#L${line}`;
}
function percentEncoded(character) {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

export {
  lineUrl
};
