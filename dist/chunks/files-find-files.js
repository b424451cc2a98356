import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  InputError
} from "./files-input-error.js";
import {
  attempt
} from "./text-attempt.js";

// src/files/find-files.ts
import { join } from "node:path";
var CONFIG_PATHS = [".github/list-curator.yml", ".github/list-curator.yaml"];
function plainPath(path) {
  return path.replaceAll("\\", "/").replace(/^\.\//, "");
}
function configPaths(named) {
  return named === void 0 ? CONFIG_PATHS : [plainPath(named)];
}
function onlyConfig(there) {
  const [path, other] = there;
  if (other === void 0) return path;
  throw new InputError(
    `there are two configurations, ${path} and ${other}, and only one can count. Remove one of them.`
  );
}
var FORM_PATH = ".github/ISSUE_TEMPLATE/paper.yml";
var PASSED_OVER = /^(?:\.|node_modules$|dist$|build$|vendor$|tests?$|__tests__$|fixtures?$|examples?$)/i;
var isMarkdown = (path) => /\.(?:md|markdown|mdown|mkd)$/i.test(path);
var SHOWN_BY_GITHUB = [".github/README.md", "docs/README.md"];
var MOST_PAGES = 3;
function findReadme(folders, folder, shown) {
  const names = namesIn(folders, folder, shown);
  const readme = names.find((name) => name === "README.md") ?? names.find(isReadme);
  if (readme !== void 0) return readme;
  const where = shown === "." ? "the working folder" : shown;
  const other = names.find((name) => /^readme(?:\.|$)/i.test(name) && !isMarkdown(name));
  if (other !== void 0) {
    throw new InputError(
      `${where} has ${other}, which is not Markdown. Lists are read from a README.md, or from the Markdown file that the option readme names.`
    );
  }
  const elsewhere = SHOWN_BY_GITHUB.filter((path) => folders.isFile(join(folder, path)));
  const pages = [...names.filter(isMarkdown), ...elsewhere];
  const advice = pages.length === 0 || pages.length > MOST_PAGES ? "Give the folder of your list, or set the option readme to its file." : `If the list is in ${pages.join(" or ")}, set the option readme to that file.`;
  throw new InputError(`${where} has no README.md. ${advice}`);
}
function bibCandidates(folders, [own, checked], shown) {
  const found = bibsIn(folders, own, shown);
  if (found.possible.length > 0 || own === checked) return found;
  return bibsIn(folders, checked, shown, isReadme);
}
function isReadme(name) {
  return /^readme\.[^.]+$/i.test(name) && isMarkdown(name);
}
function bibsIn(folders, folder, shown, isOfOthers = () => false) {
  const names = namesIn(folders, folder, shown);
  const beside = names.filter((name) => isBib(name) && folders.isFile(join(folder, name)));
  const folded = names.filter((name) => !PASSED_OVER.test(name) && folders.isFolder(join(folder, name))).map((name) => {
    const inside = namesIn(folders, join(folder, name), `${shown}/${name}`);
    const bibs = inside.filter((file) => isBib(file) && folders.isFile(join(folder, name, file)));
    return { paths: bibs.map((file) => `${name}/${file}`), isOwn: !inside.some(isOfOthers) };
  });
  const below = folded.flatMap(({ paths }) => paths);
  const own = folded.flatMap(({ paths, isOwn }) => isOwn ? paths : []);
  const chosen = (linked) => linked.length > 0 ? linked : beside.length > 0 ? beside : own;
  return { base: folder, possible: [...beside, ...below], chosen };
}
function isBib(name) {
  return /\.bib$/i.test(name);
}
function namesIn(folders, folder, shown) {
  const names = attempt(() => folders.namesIn(folder));
  if (names !== void 0) return names.sort();
  throw new InputError(
    `the folder ${shown} cannot be read. Check that it exists, and that you may read it.`
  );
}
function foldersOf(files) {
  const stat = (path) => attempt(() => files.statSync(path, { throwIfNoEntry: false }));
  return {
    namesIn: (folder) => files.readdirSync(folder),
    isFile: (path) => stat(path)?.isFile() ?? false,
    isFolder: (path) => stat(path)?.isDirectory() ?? false
  };
}

export {
  CONFIG_PATHS,
  plainPath,
  configPaths,
  onlyConfig,
  FORM_PATH,
  isMarkdown,
  findReadme,
  bibCandidates,
  isBib,
  foldersOf
};
