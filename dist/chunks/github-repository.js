import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  statusOf
} from "./github-connect.js";
import {
  findBibs,
  findReadme
} from "./jobs-config-paths.js";
import {
  LARGEST_FILE
} from "./jobs-read-source.js";
import {
  decodeSourceFile
} from "./text-source-file.js";
import {
  InputError
} from "./jobs-input-error.js";
import {
  didYouMean
} from "./text-did-you-mean.js";

// src/github/repository.ts
function repositoryApi({ rest }, here) {
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
    async tree(commit) {
      const whole = await rest.git.getTree({ ...here, tree_sha: commit, recursive: "true" });
      const { data } = whole.data.truncated ? await rest.git.getTree({ ...here, tree_sha: commit }) : whole;
      return data.tree.flatMap(
        ({ path, mode, type, sha, size }) => type === "tree" ? [] : [{ path, mode, sha, size: size ?? 0 }]
      );
    },
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

// src/jobs/review/tree-folders.ts
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

// src/jobs/review/choose-files.ts
function chooseReadme(tree, wanted, config) {
  const path = wanted.readme ?? config.readme ?? findReadme(treeFolders(tree), "", shown(wanted));
  return named(tree, path, wanted);
}
function namedBibs(tree, wanted, config) {
  const paths = wanted.bibs ?? config.bib;
  return paths && [...new Set(paths)].map((path) => named(tree, path, wanted));
}
function foundBibs(tree, wanted, readme) {
  const paths = findBibs(treeFolders(tree), "", shown(wanted), readme);
  return paths.map((path) => named(tree, path, wanted));
}
function shown({ whole }) {
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}`;
}
function named(tree, path, { whole }) {
  const plain2 = path.replaceAll("\\", "/").replace(/^\.\//, "");
  const file = tree.find((one) => one.path === plain2);
  if (file === void 0) {
    const meant = didYouMean(
      plain2,
      tree.map((one) => one.path)
    );
    throw new InputError(
      `${path} does not exist in ${whole}.${meant === void 0 ? " Check the path." : ` Did you mean "${meant}"?`}`
    );
  }
  if (!isRegular(file.mode)) {
    throw new InputError(
      `${file.path} is a link or a submodule in ${whole}; a regular file is expected.`
    );
  }
  if (file.size > LARGEST_FILE) {
    throw new InputError(
      `${file.path} is ${(file.size / 1024 / 1024).toFixed(1)} MiB; files over ${LARGEST_FILE / 1024 / 1024} MiB are not read. Split the list.`
    );
  }
  return file;
}

// src/jobs/review/fetched-file.ts
function fetchedFile(path, bytes) {
  if (bytes.includes(0)) {
    throw new InputError(
      `${path} is not a text file: it holds NUL bytes. Commit the Markdown or .bib file itself, saved as UTF-8.`
    );
  }
  return decodeSourceFile(path, bytes);
}

export {
  repositoryApi,
  isRegular,
  chooseReadme,
  namedBibs,
  foundBibs,
  fetchedFile
};
