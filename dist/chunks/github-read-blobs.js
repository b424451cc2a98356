import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  statusOf
} from "./github-connect.js";
import {
  bibCandidates,
  chosenBibs,
  findReadme
} from "./files-config-paths.js";
import {
  LARGEST_FILE
} from "./files-read-source.js";
import {
  InputError
} from "./files-input-error.js";
import {
  didYouMean
} from "./text-did-you-mean.js";

// src/github/whole-bytes.ts
function wholeBytes(blob) {
  if (typeof blob?.text !== "string" || blob.isTruncated) return void 0;
  const bytes = Buffer.from(blob.text, "utf8");
  return bytes.length === blob.byteSize ? bytes : void 0;
}

// src/github/read-blobs.ts
async function readBlobs(client, { owner, repo }, hashes) {
  const variables = hashes.map((_, index) => `$blob${index}: GitObjectID!`);
  const texts = hashes.map(
    (_, index) => `blob${index}: object(oid: $blob${index}) { ... on Blob { text byteSize isTruncated } }`
  );
  const { repository } = await client.graphql(
    `query ($owner: String!, $repo: String!, ${variables.join(", ")}) { repository(owner: $owner, name: $repo) { ${texts.join(" ")} } }`,
    { owner, repo, ...Object.fromEntries(hashes.map((sha, index) => [`blob${index}`, sha])) }
  );
  return new Map(
    hashes.flatMap((sha, index) => {
      const bytes = wholeBytes(repository[`blob${index}`]);
      return bytes === void 0 ? [] : [[sha, bytes]];
    })
  );
}

// src/github/read-tree.ts
var MOST_FOLDERS = 100;
var DEEPER = [".github/ISSUE_TEMPLATE"];
async function readTree(client, here, commit) {
  const { getTree } = client.rest.git;
  const whole = (await getTree({ ...here, tree_sha: commit, recursive: "true" })).data;
  if (!whole.truncated) return filesOf(whole.tree, "");
  const list = async (sha) => {
    const { data } = await getTree({ ...here, tree_sha: sha });
    if (data.truncated) throw new TooManyFiles();
    return data.tree;
  };
  const top = await list(commit);
  const folders = top.filter(({ type }) => type === "tree");
  if (folders.length > MOST_FOLDERS) throw new TooManyFiles();
  const files = [filesOf(top, "")];
  for (const { path: folder, sha } of folders) {
    const inside = await list(sha);
    files.push(filesOf(inside, `${folder}/`));
    for (const { path, type, sha: below } of inside) {
      if (type === "tree" && DEEPER.includes(`${folder}/${path}`)) {
        files.push(filesOf(await list(below), `${folder}/${path}/`));
      }
    }
  }
  return files.flat();
}
var TooManyFiles = class extends Error {
  name = "TooManyFiles";
  constructor() {
    super("the commit has more files and folders than GitHub lists");
  }
};
function filesOf(entries, prefix) {
  return entries.flatMap(
    ({ path, mode, type, sha, size }) => type === "tree" ? [] : [{ path: prefix + path, mode, sha, size: size ?? 0 }]
  );
}

// src/github/repository.ts
function repositoryApi(client, here) {
  const { rest } = client;
  const bytes = (content) => Buffer.from(content, "base64");
  const contents = async (path, ref) => {
    try {
      return (await rest.repos.getContent({ ...here, path, ref })).data;
    } catch (error) {
      if (statusOf(error) === 404) return void 0;
      throw error;
    }
  };
  const blob = async (sha) => bytes((await rest.git.getBlob({ ...here, file_sha: sha })).data.content);
  return {
    blob,
    blobs: (hashes) => readBlobs(client, here, hashes),
    tree: (commit) => readTree(client, here, commit),
    async fileAt(path, commit) {
      const data = await contents(path, commit);
      if (data === void 0 || Array.isArray(data) || data.type !== "file") return void 0;
      return data.content === "" && data.size > 0 ? blob(data.sha) : bytes(data.content);
    },
    async namesAt(folder, commit) {
      const data = await contents(folder, commit);
      return Array.isArray(data) ? data.map(({ name }) => name) : [];
    },
    async mergeBase(one, other) {
      const paging = { per_page: 1, page: 2 };
      const basehead = `${one}...${other}`;
      const compared = await rest.repos.compareCommitsWithBasehead({
        ...here,
        basehead,
        ...paging
      });
      return compared.data.merge_base_commit.sha;
    }
  };
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

// src/revisions/tree-folders.ts
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

export {
  wholeBytes,
  repositoryApi,
  commitTree,
  isRegular,
  chooseReadme,
  namedBibs,
  possibleBibs,
  foundBibs,
  refuseIrregular
};
