import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  fetchedFile
} from "./github-repository.js";
import {
  CONFIG_PATHS
} from "./jobs-config-paths.js";
import {
  DEFAULT_CONFIG
} from "./config-defaults.js";
import {
  InputError
} from "./jobs-input-error.js";

// src/action/repository-of.ts
function repositoryOf({ context }) {
  const [owner = "", repo = ""] = context.repository.split("/");
  return { owner, repo };
}

// src/jobs/review/commit-config.ts
async function commitConfig(api, commit, { config: named, bibs }) {
  const path = named ?? await usualConfig(api, commit);
  const config = path === void 0 ? DEFAULT_CONFIG : await configAt(api, commit, path);
  return bibs === void 0 ? config : { ...config, bib: bibs };
}
async function configAt(api, commit, path) {
  const bytes = await api.fileAt(path, commit);
  if (bytes === void 0) {
    throw new InputError(
      `${path} does not exist in ${commit.slice(0, 12)}, the commit whose configuration counts. Check the input "config".`
    );
  }
  const { readConfig } = await import("./jobs-read-config-exports.js");
  return readConfig(fetchedFile(path, bytes));
}
async function usualConfig(api, commit) {
  const names = new Set(await api.namesAt(".github", commit));
  return CONFIG_PATHS.find((path) => names.has(path.slice(path.lastIndexOf("/") + 1)));
}

export {
  commitConfig,
  repositoryOf
};
