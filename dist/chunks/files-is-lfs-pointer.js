import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/files/is-lfs-pointer.ts
var FIRST_LINE = "version https://git-lfs.github.com/spec/v1\n";
function isLfsPointer(bytes) {
  return bytes.length < 1024 && new TextDecoder().decode(bytes.subarray(0, FIRST_LINE.length)) === FIRST_LINE;
}

export {
  isLfsPointer
};
