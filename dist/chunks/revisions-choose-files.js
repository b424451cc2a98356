import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  DEFAULT_CONFIG
} from "./config-defaults.js";
import {
  FORM_PATH,
  bibCandidates,
  configPaths,
  findReadme,
  isBib,
  isMarkdown,
  onlyConfig,
  plainPath
} from "./files-find-files.js";
import {
  LARGEST_FILE,
  refuseTooLarge
} from "./files-read-source.js";
import {
  InputError,
  orElse
} from "./files-input-error.js";
import {
  didYouMean,
  suggestionText
} from "./text-did-you-mean.js";
import {
  compact
} from "./text-json.js";

// src/revisions/choose-files.ts
import { posix } from "node:path";
function chooseReadme(tree, wanted, config) {
  const path = wanted.readme ?? config.readme ?? findReadme(treeFolders(tree), "", shown(wanted));
  return named(tree, path, wanted);
}
function namedBibs(tree, wanted, config) {
  const paths = wanted.bibs ?? config.bib;
  return paths && [...new Set(paths)].map((path) => named(tree, path, wanted));
}
function foundBibs(tree, readme, wanted) {
  const own = treePath(posix.dirname(readme));
  const found = bibCandidates(treeFolders(tree), [own, ""], shown(wanted));
  const chosen = (linked) => found.chosen(linked).map((path) => named(tree, posix.join(found.base, path), wanted));
  return { ...found, chosen };
}
function shown({ whole }) {
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}`;
}
var MOST_COMPARED = 5e3;
function named(tree, path, { whole }) {
  const wanted = plainPath(path);
  const file = tree.find((one) => one.path === wanted);
  if (file === void 0) {
    if (tree.some((one) => one.path.startsWith(`${wanted}/`))) {
      throw new InputError(`${wanted} is a folder in ${whole}; a regular file is expected.`);
    }
    const paths = tree.slice(0, MOST_COMPARED).map((one) => one.path);
    throw new InputError(
      `${path} does not exist in ${whole}. ${suggestionText(didYouMean(wanted, paths), "Check the path.")}`
    );
  }
  refuseIrregular(file, whole);
  refuseTooLarge(file.path, file.size);
  return file;
}
function refuseIrregular({ path, mode }, whole) {
  if (isRegular(mode)) return;
  const kind = mode === "160000" ? "submodule" : "symbolic link";
  throw new InputError(`${path} is a ${kind} in ${whole}; a regular file is expected.`);
}
function treeFolders(tree) {
  const files = /* @__PURE__ */ new Set();
  const names = /* @__PURE__ */ new Map([["", /* @__PURE__ */ new Set()]]);
  for (const { path, mode } of tree) {
    if (isRegular(mode)) files.add(path);
    let folder = "";
    for (const name of path.split("/")) {
      const inside = names.get(folder) ?? /* @__PURE__ */ new Set();
      names.set(folder, inside.add(name));
      folder = folder === "" ? name : `${folder}/${name}`;
    }
  }
  return {
    namesIn: (folder) => {
      const inside = names.get(treePath(folder));
      if (inside === void 0) throw new Error(`no folder ${folder}`);
      return [...inside];
    },
    isFile: (path) => files.has(treePath(path)),
    isFolder: (path) => names.has(treePath(path))
  };
}
function treePath(path) {
  return path === "." ? "" : plainPath(path);
}
function isRegular(mode) {
  return mode === "100644" || mode === "100755";
}
function mayMatter(wanted, config) {
  const { readme, bibs } = wanted;
  const paths = [readme, ...bibs ?? [], config?.readme, ...config?.bib ?? [], FORM_PATH];
  const named2 = /* @__PURE__ */ new Set([
    ...configPaths(wanted.config),
    ...paths.map((path) => plainPath(path ?? ""))
  ]);
  return (path) => named2.has(path) || isBib(path) || isMarkdown(path) || hidesReadme(path);
}
var README = /^readme(?:\.(?:md|markdown|mdown|mkdn?|textile|rdoc|org|creole|mediawiki|wiki|rst|asciidoc|adoc|asc|pod|txt))?$/i;
function hidesReadme(path) {
  return posix.dirname(path) === ".github" && README.test(posix.basename(path));
}

// src/revisions/read-side.ts
import { posix as posix2 } from "node:path";
async function chooseSide(tree, tools) {
  const { wanted, config, reader, blobs } = tools;
  const readme = chooseReadme(tree, wanted, config);
  const form = tree.find(
    ({ path, mode, size }) => path === FORM_PATH && isRegular(mode) && size <= LARGEST_FILE
  );
  const named2 = namedBibs(tree, wanted, config);
  if (named2 !== void 0) return { readme, bibs: named2, form };
  const { base: folder, possible, chosen } = foundBibs(tree, readme.path, wanted);
  const inFolder = ({ path }) => posix2.relative(folder, path);
  const irregular = tree.filter(
    (file) => isBib(file.path) && /^[^/]+(?:\/[^/]+)?$/.test(inFolder(file)) && !isRegular(file.mode)
  );
  const asked = [...possible.length > 1 ? possible : [], ...irregular.map(inFolder)];
  const linked = asked.length === 0 ? [] : await reader.linked(await rawFile(readme, blobs), asked);
  for (const file of irregular) {
    if (linked.includes(inFolder(file))) refuseIrregular(file, wanted.whole);
  }
  return { readme, bibs: chosen(linked), form };
}
async function rawFile({ path, sha }, blobs) {
  const [bytes = new Uint8Array()] = await blobs([sha]);
  return { path, bytes };
}
async function rawSide({ readme, bibs, form }, tree, { config, blobs }, nameOf = (path) => path) {
  await blobs(filesOf({ readme, bibs, form }).map(({ sha }) => sha));
  const read = async (file) => ({
    ...await rawFile(file, blobs),
    path: nameOf(file.path)
  });
  return compact({
    readme: await read(readme),
    bibs: await Promise.all(bibs.map(read)),
    config,
    bibFiles: { paths: bibPaths(tree), depth: MOST_FOLDERS_LISTED },
    form: form && await read(form)
  });
}
function filesOf({ readme, bibs, form }) {
  return [readme, ...bibs, ...form === void 0 ? [] : [form]];
}
var MOST_FOLDERS_LISTED = 1;
function bibPaths(tree) {
  return tree.flatMap(({ path, mode }) => isBib(path) && isRegular(mode) ? [path] : []);
}

// src/revisions/commit-config.ts
async function refuseBrokenConfig({ base, head }, tools) {
  const { wanted, reader, blobs } = tools;
  const before = configFiles(base, wanted);
  const after = configFiles(head, wanted);
  const [was] = before;
  const [is] = after;
  if (is === void 0) {
    if (was === void 0 || wanted.config === void 0) return was !== void 0;
    throw new ConfigError(
      `${was.path} is missing in ${wanted.whole}, but the workflow's input "config" names it. Restore it, or change the workflow first.`
    );
  }
  const isSame = ({ path, sha, mode }, at) => before[at]?.path === path && before[at].sha === sha && before[at].mode === mode;
  if (before.length === after.length && after.every(isSame)) return false;
  try {
    onlyConfig(after.map(({ path }) => path));
    refuseIrregular(is, wanted.whole);
    checkNamed(await reader.config(await rawFile(is, blobs)), head, is.path, tools);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new ConfigError(error.message);
  }
  return true;
}
function checkNamed(config, head, path, { wanted }) {
  try {
    if (config.readme !== void 0) chooseReadme(head, wanted, config);
    if (config.bib !== void 0) namedBibs(head, wanted, config);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(`${path} names a file that cannot be read: ${error.message}`);
  }
  const { baseline } = config;
  if (baseline !== void 0 && !head.some((file) => file.path === plainPath(baseline))) {
    throw new InputError(`${path} names the baseline ${baseline}, which does not exist.`);
  }
}
var ConfigError = class extends InputError {
  /** Whether the change under review contains it; else it was wrong before. */
  isNew;
  constructor(message, isNew = true) {
    super(message);
    this.isNew = isNew;
  }
};
async function configIn(tree, wanted, reader, blobs) {
  const files = configFiles(tree, wanted);
  onlyConfig(files.map(({ path }) => path));
  const [file] = files;
  if (file !== void 0) refuseIrregular(file, wanted.whole);
  const read = file && await reader.config(await rawFile(file, blobs));
  return configuration(read, wanted, wanted.whole);
}
function configFiles(tree, { config }) {
  return configPaths(config).flatMap((path) => tree.find((file) => file.path === path) ?? []);
}
function configuration(read, { config: named2, bibs }, where) {
  if (read === void 0 && named2 !== void 0) {
    throw new InputError(`${named2} does not exist in ${where}. Check the input "config".`);
  }
  const config = read ?? DEFAULT_CONFIG;
  return bibs === void 0 ? config : { ...config, bib: bibs };
}

// src/revisions/commit-files.ts
function readOnce(readAll) {
  const known = /* @__PURE__ */ new Map();
  return async (names) => {
    const missing = [...new Set(names)].filter((name) => !known.has(name));
    const read = missing.length === 0 ? [] : await readAll(missing);
    for (const [at, name] of missing.entries()) known.set(name, read[at]);
    return names.map((name) => {
      const bytes = known.get(name);
      if (bytes !== void 0) return bytes;
      throw new InputError(`GitHub does not give the file ${name}. Run this again.`);
    });
  };
}
async function commitTree(api, commit, whole) {
  const files = await api.tree(commit);
  if (files !== void 0) return files;
  throw new InputError(
    `${whole} has more files and folders than GitHub lists, so the list cannot be checked. Remove files that do not belong there.`
  );
}

// src/revisions/read-sides.ts
async function readSides(trees, tools) {
  await refuseBrokenConfig(trees, tools);
  const before = await orElse(
    () => chooseSide(trees.base, tools),
    (error) => error
  );
  if (!(before instanceof InputError)) refuseLost(before, trees, tools);
  const after = await orElse(
    () => chooseSide(trees.head, tools),
    (error) => {
      throw before instanceof InputError ? faultOfInputs(before, error, tools) : error;
    }
  );
  if (before instanceof InputError) {
    const head2 = await rawSide(after, trees.head, tools);
    return { base: { bibs: [], config: tools.config }, head: head2 };
  }
  refuseHidden(after, trees, tools.wanted.whole);
  if (sameFiles(filesOf(before), filesOf(after)) && bibPaths(trees.base).join("\n") === bibPaths(trees.head).join("\n"))
    return void 0;
  await tools.blobs([...filesOf(after), ...filesOf(before)].map(({ sha }) => sha));
  const head = await rawSide(after, trees.head, tools);
  const base = await rawSide(before, trees.base, tools, newNames(before, after));
  const emptied = after.bibs.length === 0 ? goneBibs(before, trees) : [];
  return { base, head: { ...head, bibs: [...head.bibs, ...emptied] } };
}
function faultOfInputs(before, { message }, { wanted: { readme, bibs, whole } }) {
  const inputs = [readme && '"readme"', bibs && '"bib"'].filter(Boolean);
  if (inputs.length === 0 || before.message !== message) return before;
  return new ConfigError(
    `the workflow names a file that the base does not have either, so ${whole} was not checked. You did nothing wrong; a maintainer must correct it.
${message} It is named by the input ${inputs.join(" or ")}.`,
    false
  );
}
function refuseLost({ readme, bibs }, { head }, { wanted, config }) {
  const isNamed = (wanted.bibs ?? config.bib) !== void 0;
  for (const file of bibs) {
    const { path } = file;
    const now = head.find((one) => one.path === path);
    if (now !== void 0) refuseIrregular(now, wanted.whole);
    else if (head.some((one) => one.path.startsWith(`${path}/`))) {
      throw new InputError(`${path} is a folder in ${wanted.whole}; a regular file is expected.`);
    } else if (isNamed) {
      const by = wanted.bibs === void 0 ? 'a configuration with "bib: ' : 'a workflow with "bib: ';
      throw lost(file, "the bibliography", head, { whole: wanted.whole, by });
    }
  }
  if (head.some(({ path }) => path === readme.path)) return;
  try {
    chooseReadme(head, wanted, config);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const by = 'a configuration with "readme: ';
    throw lost(readme, "the list", head, { whole: wanted.whole, by });
  }
}
function refuseHidden({ readme }, { base, head }, whole) {
  const there = new Set(base.map(({ path }) => path));
  const added = head.find(({ path }) => hidesReadme(path) && !there.has(path));
  if (added === void 0 || !/^readme\.[^/]+$/i.test(readme.path)) return;
  throw new InputError(
    `${added.path} is added in ${whole}. GitHub shows it to visitors in place of ${readme.path}, which is the list. Remove it.`
  );
}
function lost({ path, sha }, what, head, { whole, by }) {
  const moved = head.find((file) => file.sha === sha && file.path !== path)?.path;
  return new InputError(
    moved === void 0 ? `${path}, which is ${what}, is deleted in ${whole}. Restore it.` : `${path}, which is ${what}, is moved to ${moved} in ${whole}, where it is not looked for. Move it back. To keep it there, first merge ${by}${moved}".`
  );
}
function goneBibs({ bibs }, { head }) {
  const paths = new Set(head.map(({ path }) => path));
  return bibs.filter(({ path }) => !paths.has(path)).map(({ path }) => ({ path, bytes: new Uint8Array() }));
}
function newNames(before, after) {
  const missing = (from, others) => {
    const paths = new Set(others.bibs.map(({ path }) => path));
    return from.bibs.filter(({ path }) => !paths.has(path));
  };
  const names = /* @__PURE__ */ new Map([[before.readme.path, after.readme.path]]);
  const added = missing(after, before);
  const gone = missing(before, after);
  for (const { path, sha } of gone) {
    const same = added.findIndex((file) => file.sha === sha);
    const [renamed] = same >= 0 ? added.splice(same, 1) : [];
    if (renamed !== void 0) names.set(path, renamed.path);
  }
  const [old, ...moreOld] = gone.filter(({ path }) => !names.has(path));
  const [now, ...moreNow] = added;
  if (old !== void 0 && now !== void 0 && moreOld.length + moreNow.length === 0) {
    names.set(old.path, now.path);
  }
  return (path) => names.get(path) ?? path;
}
function sameFiles(before, after) {
  const names = new Set(before.map(({ path, mode, sha }) => `${mode} ${sha} ${path}`));
  return before.length === after.length && after.every(({ path, mode, sha }) => names.has(`${mode} ${sha} ${path}`));
}

export {
  isRegular,
  mayMatter,
  chooseSide,
  rawSide,
  refuseBrokenConfig,
  ConfigError,
  configIn,
  configuration,
  readOnce,
  commitTree,
  readSides,
  sameFiles
};
