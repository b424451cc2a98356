import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  FORM_PATH
} from "./jobs-form-path.js";
import {
  CONFIG_PATHS,
  findBibs,
  findReadme
} from "./jobs-config-paths.js";
import {
  isThere
} from "./jobs-is-there.js";
import {
  readSource
} from "./jobs-read-source.js";
import {
  DEFAULT_CONFIG
} from "./config-defaults.js";
import {
  readConfig
} from "./jobs-read-config.js";
import {
  InputError
} from "./jobs-input-error.js";

// src/jobs/load-input.ts
import { basename, dirname, join, relative, resolve, sep } from "node:path";

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

// src/jobs/load-input.ts
async function loadInput(files, request) {
  const { cwd } = request;
  const { folder, file } = startingPoint(files, request);
  const show = (path) => showPath(cwd, path);
  const config = await loadConfig(files, request, folder);
  const fromConfig = (path) => inside(folder, path);
  const readmePath = request.noReadme ? void 0 : request.readme !== void 0 ? resolve(cwd, request.readme) : file ?? (config.readme !== void 0 ? fromConfig(config.readme) : join(folder, findReadme(foldersOf(files), folder, show(folder))));
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
  const bibPaths = request.bibs?.map((path) => resolve(cwd, path)) ?? (request.noReadme && bib !== void 0 ? [bib] : void 0) ?? config.bib?.map(fromConfig) ?? findBibs(foldersOf(files), folder, show(folder), readme).map((path) => join(folder, path));
  const bibs = [...new Set(bibPaths)].map(read);
  const baseline = config.baseline === void 0 ? void 0 : fromConfig(config.baseline);
  if (baseline !== void 0 && request.confined) refuseOutside(files, cwd, baseline);
  const form = readme === void 0 ? void 0 : await loadForm(files, folder, read);
  return {
    ...readme === void 0 ? {} : { readme },
    ...form === void 0 ? {} : { form },
    bibs,
    config: request.bibs === void 0 ? config : { ...config, bib: request.bibs },
    ...baseline === void 0 ? {} : { baseline: show(baseline) }
  };
}
async function loadForm(files, folder, read) {
  const path = join(folder, ...FORM_PATH.split("/"));
  if (!isThere(files, path)) return void 0;
  const { readSubmissionForm } = await import("./catalog-read-submission-form.js");
  return { source: read(path), read: readSubmissionForm };
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
async function loadConfig(files, { cwd, config, confined }, folder) {
  const path = config === void 0 ? CONFIG_PATHS.map((one) => join(folder, one)).find((one) => isThere(files, one)) : resolve(cwd, config);
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
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
function showPath(cwd, path) {
  const shown = relative(cwd, path);
  return shown === "" ? "." : shown.split(sep).join("/");
}

export {
  loadInput,
  loadConfig
};
