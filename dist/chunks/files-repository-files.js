import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  foldersOf
} from "./files-find-files.js";
import {
  isThere
} from "./files-read-source.js";
import {
  memo
} from "./text-memo.js";
import {
  attempt
} from "./text-attempt.js";

// src/files/repository-files.ts
import { dirname, join, sep } from "node:path";
function repositoryFiles(files, readme) {
  const { namesIn } = foldersOf(files);
  const names = memo(
    (folder2) => attempt(() => new Set(namesIn(folder2).map((name) => name.normalize("NFC"))))
  );
  const folder = dirname(readme);
  const root = rootOf(files, folder);
  return (path) => {
    const start = path.startsWith("/") ? root : folder;
    if (start === void 0) return void 0;
    let here = start;
    for (const part of path.split("/")) {
      if (part === "" || part === ".") continue;
      if (part === "..") return void 0;
      const there = names(here);
      if (there === void 0) return here === start ? void 0 : false;
      if (!there.has(part.normalize("NFC"))) return false;
      here = join(here, part);
    }
    return true;
  };
}
function isWithin(folder, path) {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
function rootOf(files, folder) {
  for (let here = folder; ; here = dirname(here)) {
    if (isThere(files, join(here, ".git"))) return here;
    if (dirname(here) === here || !here.includes(sep)) return void 0;
  }
}

export {
  repositoryFiles,
  isWithin,
  rootOf
};
