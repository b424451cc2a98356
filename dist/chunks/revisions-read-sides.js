import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  bibPaths,
  chooseReadme,
  chooseSide,
  namedBibs,
  rawFile,
  rawSide,
  refuseIrregular
} from "./revisions-blob-source.js";
import {
  configPaths
} from "./files-find-files.js";
import {
  InputError
} from "./files-input-error.js";

// src/revisions/refuse-broken-config.ts
async function refuseBrokenConfig({ base, head }, tools) {
  const { wanted, reader, blobs } = tools;
  const paths = configPaths(wanted.config);
  const of = (tree) => paths.map((path) => tree.find((file) => file.path === path)).find((file) => file !== void 0);
  const before = of(base);
  const after = of(head);
  if (after === void 0) {
    if (before === void 0 || wanted.config === void 0) return before !== void 0;
    throw new ConfigError(
      `${before.path} is missing in ${wanted.whole}, but the workflow's input "config" names it. Restore it, or change the workflow first.`
    );
  }
  const same = before?.path === after.path && before.sha === after.sha && before.mode === after.mode && before.patch === void 0;
  if (same) return false;
  try {
    refuseIrregular(after, wanted.whole);
    checkNamed(await reader.config(await rawFile(after, blobs)), head, after.path, tools);
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
  if (baseline !== void 0 && !head.some((file) => file.path === baseline.replace(/^\.\//, ""))) {
    throw new InputError(`${path} names the baseline ${baseline}, which does not exist.`);
  }
}
var ConfigError = class extends InputError {
  /** Whether the change under review brings it; else it was wrong before. */
  isNew;
  constructor(message, isNew = true) {
    super(message);
    this.isNew = isNew;
  }
};

// src/revisions/read-sides.ts
async function readSides(trees, tools) {
  await refuseBrokenConfig(trees, tools);
  const before = await sideBefore(trees.base, tools);
  if (before !== void 0) refuseLost(before, trees, tools);
  const after = await chooseSide(trees.head, tools);
  if (before === void 0) {
    const head2 = await rawSide(after, trees.head, tools);
    return { base: { bibs: [], config: tools.config }, head: head2 };
  }
  if (sameFiles(filesOf(before), filesOf(after)) && sameBibPaths(trees)) return void 0;
  const head = await rawSide(after, trees.head, tools);
  const base = await rawSide(before, trees.base, tools, newNames(before, after));
  const emptied = after.bibs.length === 0 ? goneBibs(before, trees) : [];
  return { base, head: { ...head, bibs: [...head.bibs, ...emptied] } };
}
async function sideBefore(tree, tools) {
  try {
    return await chooseSide(tree, tools);
  } catch (error) {
    if (error instanceof InputError) return void 0;
    throw error;
  }
}
function refuseLost({ readme, bibs }, { head }, { wanted, config }) {
  for (const { path } of bibs) {
    const now = head.find((file) => file.path === path);
    if (now !== void 0) refuseIrregular(now, wanted.whole);
    else if (head.some((file) => file.path.startsWith(`${path}/`))) {
      throw new InputError(`${path} is a folder in ${wanted.whole}; a regular file is expected.`);
    }
  }
  if (head.some(({ path }) => path === readme.path)) return;
  try {
    chooseReadme(head, wanted, config);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const moved = head.find(({ path, sha }) => sha === readme.sha && path !== readme.path)?.path;
    throw new InputError(
      moved === void 0 ? `${readme.path}, which is the list, is deleted in ${wanted.whole}. Restore it.` : `${readme.path}, which is the list, is moved to ${moved} in ${wanted.whole}, where it is not looked for. Move it back. To keep it there, first merge a configuration with "readme: ${moved}".`
    );
  }
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
function filesOf({ readme, bibs, form }) {
  return [readme, ...bibs, ...form === void 0 ? [] : [form]];
}
function sameFiles(before, after) {
  const names = new Set(before.map(({ path, mode, sha }) => `${mode} ${sha} ${path}`));
  return before.length === after.length && before.every(({ patch }) => patch === void 0) && after.every(({ path, mode, sha }) => names.has(`${mode} ${sha} ${path}`));
}
function sameBibPaths({ base, head }) {
  return bibPaths(base).join("\n") === bibPaths(head).join("\n");
}

export {
  refuseBrokenConfig,
  ConfigError,
  readSides,
  sameFiles
};
