import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  LAYOUTS,
  decodeSourceFile
} from "./chunk-5SQRBEOG.js";
import {
  RULES
} from "./chunk-QLKDJ5IQ.js";
import {
  InputError
} from "./chunk-QL44OG2J.js";
import {
  didYouMean
} from "./chunk-I3QDBX7I.js";

// src/jobs/read-source.ts
import { basename, dirname } from "node:path";
var LARGEST_FILE = 32 * 1024 * 1024;
function readSource(files, path, shown) {
  const size = sizeOf(files, path, shown);
  if (size > LARGEST_FILE) {
    throw new InputError(
      `${shown} is ${(size / 1024 / 1024).toFixed(1)} MiB; files over ${LARGEST_FILE / 1024 / 1024} MiB are not read. Split the list.`
    );
  }
  const bytes = attempt(() => files.readFileSync(path), shown);
  if (bytes.includes(0)) {
    throw new InputError(
      `${shown} is not a text file: it holds NUL bytes. Give the Markdown or .bib file itself, saved as UTF-8.`
    );
  }
  return decodeSourceFile(shown, bytes);
}
function sizeOf(files, path, shown) {
  const stats = attempt(() => files.statSync(path, { throwIfNoEntry: false }), shown);
  if (stats === void 0)
    throw new InputError(`${shown} does not exist.${suggestion(files, path)}`);
  if (stats.isDirectory()) throw new InputError(`${shown} is a folder; a file is expected.`);
  if (!stats.isFile()) throw new InputError(`${shown} is no regular file.`);
  return stats.size;
}
function suggestion(files, path) {
  let siblings;
  try {
    siblings = files.readdirSync(dirname(path));
  } catch {
    return " Its folder does not exist either.";
  }
  const meant = didYouMean(basename(path), siblings);
  return meant === void 0 ? " Check the path." : ` Did you mean "${meant}"?`;
}
var REASONS = {
  EACCES: "you are not allowed to read it",
  EPERM: "you are not allowed to read it",
  ELOOP: "its symbolic links lead in a circle",
  ENOTDIR: "a part of its path is a file, not a folder",
  ENAMETOOLONG: "its name is too long",
  ENOENT: "it does not exist"
};
function attempt(work, shown) {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error ? String(Reflect.get(error, "code") ?? "") : "";
    throw new InputError(`${shown} cannot be read: ${REASONS[code] ?? (code || String(error))}.`);
  }
}

// src/jobs/load-input.ts
import { basename as basename2, dirname as dirname2, join as join2, relative, resolve, sep } from "node:path";

// src/config/defaults.ts
var DEFAULT_CONFIG = {
  skipSections: [],
  categories: [],
  duplicates: "category",
  preset: "recommended",
  rules: {}
};

// src/jobs/find-files.ts
import { join } from "node:path";
var PASSED_OVER = /^(?:\.|node_modules$|dist$|build$|vendor$|tests?$|__tests__$|fixtures?$|examples?$)/i;
function findReadme(files, folder, shown) {
  const names = namesIn(files, folder, shown);
  const readme = names.find((name) => name === "README.md") ?? names.find((name) => /^readme\.(?:md|markdown|mdown|mkd)$/i.test(name));
  if (readme !== void 0) return readme;
  const other = names.find((name) => /^readme(?:\.|$)/i.test(name));
  throw new InputError(
    other === void 0 ? `${shown} has no README.md. Give the folder of your list, or its file with --readme.` : `${shown} has ${other}, which is not Markdown. Lists are read from a README.md, or a Markdown file given with --readme.`
  );
}
function findBibs(files, folder, shown, readme) {
  const names = namesIn(files, folder, shown);
  const beside = names.filter((name) => isBib(name) && isFile(files, join(folder, name)));
  const below = names.filter((name) => !PASSED_OVER.test(name) && isFolder(files, join(folder, name))).flatMap(
    (name) => namesIn(files, join(folder, name), `${shown}/${name}`).filter((file) => isBib(file) && isFile(files, join(folder, name, file))).map((file) => `${name}/${file}`)
  );
  const linked = [...beside, ...below].filter(
    (path) => readme !== void 0 && links(readme, path)
  );
  if (linked.length > 0) return linked;
  return beside.length > 0 ? beside : below;
}
function links(readme, path) {
  const escaped = path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(
    `(?:\\(|\\]:\\s*|href\\s*=\\s*["']?)<?(?:[^\\s()<>"']*/|\\./)?${escaped}(?=[)#?\\s"'>])`
  ).test(readme.text);
}
function isBib(name) {
  return /\.bib$/i.test(name);
}
function isFile(files, path) {
  return stat(files, path)?.isFile() ?? false;
}
function isFolder(files, path) {
  return stat(files, path)?.isDirectory() ?? false;
}
function stat(files, path) {
  try {
    return files.statSync(path, { throwIfNoEntry: false });
  } catch {
    return void 0;
  }
}
function namesIn(files, folder, shown) {
  try {
    return files.readdirSync(folder).sort();
  } catch {
    throw new InputError(`The folder ${shown} cannot be read. Check that it exists.`);
  }
}

// src/jobs/load-input.ts
var CONFIG_PATHS = [".github/list-curator.yml", ".github/list-curator.yaml"];
async function loadInput(files, request) {
  const { cwd } = request;
  const { folder, file } = startingPoint(files, request);
  const show = (path) => showPath(cwd, path);
  const config = await loadConfig(files, request, folder);
  const fromConfig = (path) => inside(folder, path);
  const readmePath = request.noReadme ? void 0 : request.readme !== void 0 ? resolve(cwd, request.readme) : file ?? (config.readme !== void 0 ? fromConfig(config.readme) : join2(folder, findReadme(files, folder, show(folder))));
  const read = (path) => {
    if (request.confined) refuseOutside(files, cwd, path);
    return readSource(files, path, show(path));
  };
  const readme = readmePath === void 0 ? void 0 : read(readmePath);
  const bibPaths = request.bibs?.map((path) => resolve(cwd, path)) ?? config.bib?.map(fromConfig) ?? findBibs(files, folder, show(folder), readme).map((path) => join2(folder, path));
  const bibs = [...new Set(bibPaths)].map(read);
  return {
    ...readme === void 0 ? {} : { readme },
    bibs,
    config: request.bibs === void 0 ? config : { ...config, bib: request.bibs }
  };
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
  const path = config === void 0 ? CONFIG_PATHS.map((one) => join2(folder, one)).find((one) => exists(files, one)) : resolve(cwd, config);
  if (path === void 0) return DEFAULT_CONFIG;
  if (confined) refuseOutside(files, cwd, path);
  const source = readSource(files, path, showPath(cwd, path));
  const { parseConfig } = await import("./parse-config-2OK4WBCH.js");
  const known = { ruleIds: RULES.map(({ id }) => id), layouts: LAYOUTS };
  const parsed = parseConfig(source, known);
  if (parsed.config !== void 0) return parsed.config;
  const lines = parsed.problems.map(
    ({ message, position }) => `${source.path}:${position.line}:${position.column}: ${message}`
  );
  throw new InputError(`the configuration is wrong
${lines.join("\n")}`);
}
function inside(folder, path) {
  const whole = resolve(folder, path);
  if (isWithin(folder, whole)) return whole;
  throw new InputError(
    `the configuration names "${path}", which lies outside ${basename2(folder)}. Name files of the repository.`
  );
}
function refuseOutside(files, folder, path) {
  const real = exists(files, path) ? files.realpathSync(path) : path;
  if (isWithin(files.realpathSync(folder), real) || isWithin(folder, real)) return;
  throw new InputError(
    `${showPath(folder, path)} lies outside the repository. Only files of the checkout are read.`
  );
}
function isWithin(folder, path) {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
function exists(files, path) {
  try {
    return files.statSync(path, { throwIfNoEntry: false }) !== void 0;
  } catch {
    return false;
  }
}
function showPath(cwd, path) {
  const shown = relative(cwd, path);
  return shown === "" ? "." : shown.split(sep).join("/");
}

// src/jobs/time-limit.ts
import { Script } from "node:vm";
var PIECE_MS = 2e3;
var SLOT = /* @__PURE__ */ Symbol.for("list-curator.time-limit");
var script = new Script('globalThis[Symbol.for("list-curator.time-limit")]()');
function timeLimit(totalMs, now) {
  const end = now() + totalMs;
  return {
    outOfTime: () => now() >= end,
    within(work) {
      let result;
      const run = () => {
        result = work();
      };
      Reflect.set(globalThis, SLOT, run);
      try {
        script.runInThisContext({
          timeout: Math.max(1, Math.min(PIECE_MS, Math.ceil(end - now())))
        });
      } catch (error) {
        if (!isTimeout(error)) throw error;
        return void 0;
      } finally {
        Reflect.deleteProperty(globalThis, SLOT);
      }
      return result;
    }
  };
}
function isTimeout(error) {
  return error instanceof Error && Reflect.get(error, "code") === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}

export {
  readSource,
  loadInput,
  timeLimit
};
