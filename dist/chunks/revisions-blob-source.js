import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  TooManyFiles
} from "./github-api-failure.js";
import {
  FORM_PATH,
  bibCandidates,
  chosenBibs,
  configPaths,
  findReadme,
  isBib
} from "./files-find-files.js";
import {
  LARGEST_FILE
} from "./files-read-source.js";
import {
  InputError
} from "./files-input-error.js";
import {
  didYouMean
} from "./text-did-you-mean.js";

// src/revisions/blob-source.ts
function blobSource(api, readAll = async (blobs) => (await api.ask({ blobs })).blobs) {
  const known = /* @__PURE__ */ new Map();
  return {
    async prefetch(hashes) {
      const missing = [...new Set(hashes)].filter((sha) => !known.has(sha));
      if (missing.length === 0) return;
      for (const [index, bytes] of (await readAll(missing)).entries()) {
        const sha = missing[index];
        if (sha !== void 0 && bytes !== void 0) known.set(sha, Promise.resolve(bytes));
      }
    },
    bytes(sha) {
      const bytes = known.get(sha) ?? api.blob(sha);
      known.set(sha, bytes);
      return bytes;
    }
  };
}

// src/revisions/choose-files.ts
function chooseReadme(tree, wanted, config) {
  const path = wanted.readme ?? config.readme ?? findReadme(treeFolders(tree), "", shown(wanted));
  return named(tree, path, wanted);
}
function namedBibs(tree, wanted, config) {
  const paths = wanted.bibs ?? config.bib;
  return paths && [...new Set(paths)].map((path) => named(tree, path, wanted));
}
function possibleBibs(tree, wanted) {
  return bibCandidates(treeFolders(tree), "", shown(wanted));
}
function foundBibs(tree, wanted, linked) {
  const paths = chosenBibs(possibleBibs(tree, wanted), linked);
  return paths.map((path) => named(tree, path, wanted));
}
function shown({ whole }) {
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}`;
}
var MOST_COMPARED = 5e3;
function named(tree, path, { whole }) {
  const plain2 = path.replaceAll("\\", "/").replace(/^\.\//, "");
  const file = tree.find((one) => one.path === plain2);
  if (file === void 0) {
    if (tree.some((one) => one.path.startsWith(`${plain2}/`))) {
      throw new InputError(`${plain2} is a folder in ${whole}; a regular file is expected.`);
    }
    const meant = didYouMean(
      plain2,
      tree.slice(0, MOST_COMPARED).map((one) => one.path)
    );
    throw new InputError(
      `${path} does not exist in ${whole}.${meant === void 0 ? " Check the path." : ` Did you mean "${meant}"?`}`
    );
  }
  refuseIrregular(file, whole);
  if (file.size > LARGEST_FILE) {
    throw new InputError(
      `${file.path} is ${(file.size / 1024 / 1024).toFixed(1)} MiB; files over ${LARGEST_FILE / 1024 / 1024} MiB are not read. Split the list.`
    );
  }
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
      const inside = names.get(plain(folder));
      if (inside === void 0) throw new Error(`no folder ${folder}`);
      return [...inside];
    },
    isFile: (path) => files.has(plain(path)),
    isFolder: (path) => names.has(plain(path))
  };
}
function isRegular(mode) {
  return mode === "100644" || mode === "100755";
}
function plain(path) {
  return path.replaceAll("\\", "/").replace(/^\.(?:\/|$)/, "");
}
function mayMatter(wanted, config) {
  const { readme, bibs } = wanted;
  const named2 = new Set(
    [readme, ...bibs ?? [], config?.readme, ...config?.bib ?? []].map(
      (path) => path?.replaceAll("\\", "/").replace(/^\.\//, "")
    )
  );
  for (const path of [...configPaths(wanted.config), FORM_PATH]) named2.add(path);
  return (path) => named2.has(path) || isBib(path) || /\.(?:md|markdown|mdown|mkd)$/i.test(path);
}

// src/revisions/commit-tree.ts
async function commitTree(api, commit, whole) {
  try {
    return await api.tree(commit);
  } catch (error) {
    if (!(error instanceof TooManyFiles)) throw error;
    throw new InputError(
      `${whole} has more files and folders than GitHub lists, so the list cannot be checked. Remove files that do not belong there.`
    );
  }
}

// src/revisions/read-side.ts
async function chooseSide(tree, tools) {
  const { wanted, config, reader, blobs } = tools;
  const readme = chooseReadme(tree, wanted, config);
  const form = formFile(tree);
  const named2 = namedBibs(tree, wanted, config);
  if (named2 !== void 0) return { readme, bibs: named2, form };
  const { beside, below } = possibleBibs(tree, wanted);
  const possible = [...beside, ...below];
  const irregular = tree.filter(
    ({ path, mode }) => isBib(path) && path.split("/").length <= 2 && !isRegular(mode)
  );
  const asked = [...possible.length > 1 ? possible : [], ...irregular.map(({ path }) => path)];
  const linked = asked.length === 0 ? [] : await reader.linked(await rawFile(readme, blobs), asked);
  for (const file of irregular) {
    if (linked.includes(file.path)) refuseIrregular(file, wanted.whole);
  }
  return { readme, bibs: foundBibs(tree, wanted, linked), form };
}
async function rawFile({ path, sha, patch }, { bytes }) {
  return { path, bytes: await bytes(sha), ...patch === void 0 ? {} : { patch } };
}
async function rawSide({ readme, bibs, form }, tree, { config, blobs }, nameOf = (path) => path) {
  const files = [readme, ...bibs, ...form === void 0 ? [] : [form]];
  await blobs.prefetch(files.map(({ sha }) => sha));
  const read = async (file) => ({
    ...await rawFile(file, blobs),
    path: nameOf(file.path)
  });
  return {
    readme: await read(readme),
    bibs: await Promise.all(bibs.map(read)),
    config,
    bibFiles: { paths: bibPaths(tree), depth: MOST_FOLDERS_LISTED },
    ...form === void 0 ? {} : { form: await read(form) }
  };
}
var MOST_FOLDERS_LISTED = 1;
function bibPaths(tree) {
  return tree.flatMap(({ path, mode }) => isBib(path) && isRegular(mode) ? [path] : []);
}
function formFile(tree) {
  return tree.find(
    ({ path, mode, size }) => path === FORM_PATH && isRegular(mode) && size <= LARGEST_FILE
  );
}

export {
  blobSource,
  chooseReadme,
  namedBibs,
  refuseIrregular,
  isRegular,
  mayMatter,
  commitTree,
  chooseSide,
  rawFile,
  rawSide,
  bibPaths
};
