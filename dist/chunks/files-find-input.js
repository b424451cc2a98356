import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  DEFAULT_CONFIG
} from "./config-defaults.js";
import {
  isWithin,
  repositoryFiles
} from "./files-repository-files.js";
import {
  CONFIG_PATHS,
  FORM_PATH,
  bibCandidates,
  findReadme,
  foldersOf,
  onlyConfig
} from "./files-find-files.js";
import {
  isThere,
  pathHint
} from "./files-read-source.js";
import {
  InputError
} from "./files-input-error.js";
import {
  memo
} from "./text-memo.js";

// src/files/find-input.ts
import { basename, dirname, join, relative, resolve, sep } from "node:path";
async function findInput(files, request, reading) {
  const { cwd } = request;
  const { folder, file } = startingPoint(files, request);
  const show = (path) => showPath(cwd, path);
  const config = await findConfig(files, request, folder, reading);
  const fileOfConfig = (option, path) => {
    const whole = inside(folder, path, option);
    if (isThere(files, whole)) return whole;
    throw new InputError(
      `the configuration names "${path}", but ${show(whole)} does not exist.${pathHint(files, whole)}`
    );
  };
  const read = (path) => {
    if (request.confined) refuseOutside(files, cwd, path);
    return reading.read(path, show(path));
  };
  const readmePath = request.noReadme ? void 0 : request.readme !== void 0 ? resolve(cwd, request.readme) : file ?? (config.readme !== void 0 ? fileOfConfig("readme", config.readme) : join(folder, findReadme(foldersOf(files), folder, show(folder))));
  const readme = readmePath === void 0 ? void 0 : read(readmePath);
  const bib = file !== void 0 && /\.bib$/i.test(file) ? file : void 0;
  const given = request.bibs?.map((path) => resolve(cwd, path));
  const named = given ?? (request.noReadme && bib !== void 0 ? [bib] : void 0) ?? config.bib?.map((path) => fileOfConfig("bib", path));
  refuseMixUp(readmePath, named, show, given === void 0 ? "in the configuration" : "with --bib");
  const start = [readmePath ?? join(folder, "README.md"), folder];
  const bibs = [...new Set(named ?? await findBibs(files, start, reading, readme))].map(read);
  const baseline = config.baseline === void 0 ? void 0 : inside(folder, config.baseline, "baseline");
  if (baseline !== void 0 && request.confined) refuseOutside(files, cwd, baseline);
  const formPath = join(folder, FORM_PATH);
  const hasForm = readme !== void 0 && isThere(files, formPath);
  return {
    ...readme === void 0 || readmePath === void 0 ? {} : {
      readme,
      bibExists: memo((path) => isThere(files, resolve(cwd, path))),
      hasFile: repositoryFiles(files, readmePath)
    },
    ...hasForm ? { form: read(formPath) } : {},
    bibs,
    config: request.bibs === void 0 ? config : { ...config, bib: request.bibs },
    ...baseline === void 0 ? {} : { baseline: show(baseline) }
  };
}
function refuseMixUp(readme, bibs = [], show, place) {
  const bib = bibs.find((one) => MARKDOWN.test(one));
  if (bib !== void 0) {
    const what = bib === readme ? "is the list" : "is Markdown, and a bibliography is expected";
    throw new InputError(`${show(bib)} ${what}. Give a .bib file ${place}.`);
  }
  if (readme !== void 0 && /\.bib$/i.test(readme)) {
    throw new InputError(
      `${show(readme)} is a bibliography, and a list is expected. Give the folder of the list or its README; a .bib is named with --bib.`
    );
  }
}
var MARKDOWN = /\.(?:md|mdx|markdown)$/i;
async function findBibs(files, [readmePath, folder], reading, readme) {
  const own = dirname(readmePath);
  const found = bibCandidates(foldersOf(files), [own, folder], basename(own));
  const linked = readme === void 0 ? [] : await reading.linked(readme, found.possible);
  return found.chosen(linked).map((path) => join(found.base, path));
}
function startingPoint(files, { cwd, path, readme }) {
  if (path === void 0) {
    const around = readme === void 0 ? cwd : dirname(resolve(cwd, readme));
    return { folder: isWithin(cwd, around) ? cwd : around };
  }
  const whole = resolve(cwd, path);
  const stats = files.statSync(whole, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return { folder: whole };
  return { folder: dirname(whole), file: whole };
}
async function findConfig(files, { cwd, config, confined }, folder, reading) {
  const found = config ?? onlyConfig(CONFIG_PATHS.filter((one) => isThere(files, join(folder, one))));
  if (found === void 0) return DEFAULT_CONFIG;
  const path = resolve(config === void 0 ? folder : cwd, found);
  if (confined) refuseOutside(files, cwd, path);
  return reading.config(reading.read(path, showPath(cwd, path)));
}
function inside(folder, path, option) {
  const whole = resolve(folder, path);
  if (isWithin(folder, whole)) return whole;
  throw new InputError(
    `the configuration names "${path}", which is outside ${basename(folder)}, the folder that is checked. Put the configuration into a folder that contains both, and check that one; or give the file with --${option}.`
  );
}
function refuseOutside(files, folder, path) {
  const real = isThere(files, path) ? files.realpathSync(path) : path;
  if (isWithin(files.realpathSync(folder), real) || isWithin(folder, real)) return;
  throw new InputError(
    `${showPath(folder, path)} is outside the repository. Only files of the checkout are read.`
  );
}
function showPath(cwd, path) {
  const shown = relative(cwd, path);
  return shown === "" ? "." : shown.split(sep).join("/");
}

export {
  findInput,
  findConfig
};
