import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/github/marker.ts
function markerLine(name) {
  return `<!-- list-curator:${name} -->`;
}
function nameOfComment(body) {
  const name = /^<!-- list-curator:(summary|submission|tracking|finding-[0-9a-f]{16}|answer-\d+) -->(?:\r?\n|$)/.exec(
    body
  )?.[1];
  return name;
}

export {
  markerLine,
  nameOfComment
};
