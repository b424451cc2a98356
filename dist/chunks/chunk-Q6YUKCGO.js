import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  FORM_PATH
} from "./chunk-GX2GDCFI.js";
import {
  CONFIG_PATHS,
  findBibs,
  findReadme
} from "./chunk-7ZPM5442.js";
import {
  isThere
} from "./chunk-4EUODQMN.js";
import {
  readSource
} from "./chunk-AT7SIG7K.js";
import {
  DEFAULT_CONFIG
} from "./chunk-VK6U37WL.js";
import {
  readConfig
} from "./chunk-QNJLZY2V.js";
import {
  InputError
} from "./chunk-QL44OG2J.js";

// src/jobs/load-input.ts
import { basename, dirname as dirname2, join as join2, relative, resolve, sep as sep2 } from "node:path";

// src/jobs/folders.ts
function foldersOf(files) {
  const stat = (path) => {
    try {
      return files.statSync(path, { throwIfNoEntry: false });
    } catch {
      return void 0;
    }
  };
  return {
    namesIn: (folder) => files.readdirSync(folder),
    isFile: (path) => stat(path)?.isFile() ?? false,
    isFolder: (path) => stat(path)?.isDirectory() ?? false
  };
}

// src/jobs/repository-files.ts
import { dirname, join, sep } from "node:path";
function repositoryFiles(files, readme) {
  const { namesIn } = foldersOf(files);
  const known = /* @__PURE__ */ new Map();
  const names = (folder2) => {
    if (!known.has(folder2)) {
      try {
        known.set(folder2, new Set(namesIn(folder2).map((name) => name.normalize("NFC"))));
      } catch {
        known.set(folder2, void 0);
      }
    }
    return known.get(folder2);
  };
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
function rootOf(files, folder) {
  for (let here = folder; ; here = dirname(here)) {
    if (isThere(files, join(here, ".git"))) return here;
    if (dirname(here) === here || !here.includes(sep)) return void 0;
  }
}

// src/jobs/load-input.ts
async function loadInput(files, request) {
  const { cwd } = request;
  const { folder, file } = startingPoint(files, request);
  const show = (path) => showPath(cwd, path);
  const config = await loadConfig(files, request, folder);
  const fromConfig = (path) => inside(folder, path);
  const readmePath = request.noReadme ? void 0 : request.readme !== void 0 ? resolve(cwd, request.readme) : file ?? (config.readme !== void 0 ? fromConfig(config.readme) : join2(folder, findReadme(foldersOf(files), folder, show(folder))));
  const read = (path) => {
    if (request.confined) refuseOutside(files, cwd, path);
    return readSource(files, path, show(path));
  };
  const readme = readmePath === void 0 ? void 0 : read(readmePath);
  const bib = file !== void 0 && /\.bib$/i.test(file) ? file : void 0;
  if (bib !== void 0 && readmePath === bib) {
    throw new InputError(
      `${show(bib)} is a bibliography, and a list is expected. Give the folder of the list or its README; a .bib is named with --bib.`
    );
  }
  const bibPaths = request.bibs?.map((path) => resolve(cwd, path)) ?? (request.noReadme && bib !== void 0 ? [bib] : void 0) ?? config.bib?.map(fromConfig) ?? findBibs(foldersOf(files), folder, show(folder), readme).map((path) => join2(folder, path));
  const bibs = [...new Set(bibPaths)].map(read);
  const baseline = config.baseline === void 0 ? void 0 : fromConfig(config.baseline);
  if (baseline !== void 0 && request.confined) refuseOutside(files, cwd, baseline);
  const form = readme === void 0 ? void 0 : await loadForm(files, folder, read);
  return {
    ...readme === void 0 ? {} : { readme },
    ...form === void 0 ? {} : { form },
    ...readmePath === void 0 ? {} : { hasFile: repositoryFiles(files, readmePath) },
    bibs,
    config: request.bibs === void 0 ? config : { ...config, bib: request.bibs },
    ...baseline === void 0 ? {} : { baseline: show(baseline) }
  };
}
async function loadForm(files, folder, read) {
  const path = join2(folder, ...FORM_PATH.split("/"));
  if (!isThere(files, path)) return void 0;
  const { readSubmissionForm } = await import("./read-submission-form-CT6UI5YV.js");
  return { source: read(path), read: readSubmissionForm };
}
function startingPoint(files, { cwd, path, readme }) {
  if (path === void 0) {
    const around = readme === void 0 ? cwd : dirname2(resolve(cwd, readme));
    return { folder: isWithin(cwd, around) ? cwd : around };
  }
  const whole = resolve(cwd, path);
  const stats = files.statSync(whole, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return { folder: whole };
  return { folder: dirname2(whole), file: whole };
}
async function loadConfig(files, { cwd, config, confined }, folder) {
  const path = config === void 0 ? CONFIG_PATHS.map((one) => join2(folder, one)).find((one) => isThere(files, one)) : resolve(cwd, config);
  if (path === void 0) return DEFAULT_CONFIG;
  if (confined) refuseOutside(files, cwd, path);
  return readConfig(readSource(files, path, showPath(cwd, path)));
}
function inside(folder, path) {
  const whole = resolve(folder, path);
  if (isWithin(folder, whole)) return whole;
  throw new InputError(
    `the configuration names "${path}", which lies outside ${basename(folder)}. Name files of the repository.`
  );
}
function refuseOutside(files, folder, path) {
  const real = isThere(files, path) ? files.realpathSync(path) : path;
  if (isWithin(files.realpathSync(folder), real) || isWithin(folder, real)) return;
  throw new InputError(
    `${showPath(folder, path)} lies outside the repository. Only files of the checkout are read.`
  );
}
function isWithin(folder, path) {
  return path === folder || path.startsWith(folder.endsWith(sep2) ? folder : folder + sep2);
}
function showPath(cwd, path) {
  const shown = relative(cwd, path);
  return shown === "" ? "." : shown.split(sep2).join("/");
}

export {
  loadInput,
  loadConfig
};
