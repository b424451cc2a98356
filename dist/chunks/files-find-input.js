import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  CONFIG_PATHS,
  FORM_PATH,
  bibCandidates,
  chosenBibs,
  findReadme,
  foldersOf
} from "./files-find-files.js";
import {
  isThere
} from "./files-read-source.js";
import {
  DEFAULT_CONFIG
} from "./config-defaults.js";
import {
  InputError
} from "./files-input-error.js";

// src/files/find-input.ts
import { basename, dirname as dirname2, join as join2, relative, resolve, sep as sep2 } from "node:path";

// src/files/repository-files.ts
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

// src/files/find-input.ts
async function findInput(files, request, reading) {
  const { cwd } = request;
  const { folder, file } = startingPoint(files, request);
  const show = (path) => showPath(cwd, path);
  const config = await findConfig(files, request, folder, reading);
  const fromConfig = (path) => inside(folder, path);
  const read = (path) => {
    if (request.confined) refuseOutside(files, cwd, path);
    return reading.read(path, show(path));
  };
  const readmePath = request.noReadme ? void 0 : request.readme !== void 0 ? resolve(cwd, request.readme) : file ?? (config.readme !== void 0 ? fromConfig(config.readme) : join2(folder, findReadme(foldersOf(files), folder, show(folder))));
  const readme = readmePath === void 0 ? void 0 : read(readmePath);
  const bib = file !== void 0 && /\.bib$/i.test(file) ? file : void 0;
  if (bib !== void 0 && readmePath === bib) {
    throw new InputError(
      `${show(bib)} is a bibliography, and a list is expected. Give the folder of the list or its README; a .bib is named with --bib.`
    );
  }
  const named = request.bibs?.map((path) => resolve(cwd, path)) ?? (request.noReadme && bib !== void 0 ? [bib] : void 0) ?? config.bib?.map(fromConfig);
  const bibs = [
    ...new Set(named ?? await findBibs(files, { folder, shown: show(folder) }, reading, readme))
  ].map(read);
  const baseline = config.baseline === void 0 ? void 0 : fromConfig(config.baseline);
  if (baseline !== void 0 && request.confined) refuseOutside(files, cwd, baseline);
  const formPath = join2(folder, FORM_PATH);
  const hasForm = readme !== void 0 && isThere(files, formPath);
  return {
    ...readme === void 0 || readmePath === void 0 ? {} : {
      readme,
      bibExists: (path) => isThere(files, resolve(cwd, path)),
      hasFile: repositoryFiles(files, readmePath)
    },
    ...hasForm ? { form: read(formPath) } : {},
    bibs,
    config: request.bibs === void 0 ? config : { ...config, bib: request.bibs },
    ...baseline === void 0 ? {} : { baseline: show(baseline) }
  };
}
async function findBibs(files, { folder, shown }, reading, readme) {
  const candidates = bibCandidates(foldersOf(files), folder, shown);
  const possible = [...candidates.beside, ...candidates.below];
  const linked = readme === void 0 ? [] : await reading.linked(readme, possible);
  return chosenBibs(candidates, linked).map((path) => join2(folder, path));
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
async function findConfig(files, { cwd, config, confined }, folder, reading) {
  const path = config === void 0 ? CONFIG_PATHS.map((one) => join2(folder, one)).find((one) => isThere(files, one)) : resolve(cwd, config);
  if (path === void 0) return DEFAULT_CONFIG;
  if (confined) refuseOutside(files, cwd, path);
  return reading.config(reading.read(path, showPath(cwd, path)));
}
function inside(folder, path) {
  const whole = resolve(folder, path);
  if (isWithin(folder, whole)) return whole;
  throw new InputError(
    `the configuration names "${path}", which is outside ${basename(folder)}. Name files of the repository.`
  );
}
function refuseOutside(files, folder, path) {
  const real = isThere(files, path) ? files.realpathSync(path) : path;
  if (isWithin(files.realpathSync(folder), real) || isWithin(folder, real)) return;
  throw new InputError(
    `${showPath(folder, path)} is outside the repository. Only files of the checkout are read.`
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
  findInput,
  findConfig
};
