import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  namesIn
} from "./files-read-source.js";
import {
  compact
} from "./text-json.js";
import {
  attempt
} from "./text-attempt.js";

// src/files/git-checkout.ts
import { dirname, join, resolve } from "node:path";
var USUAL_BRANCHES = ["remotes/origin", "heads"].flatMap(
  (place) => ["main", "master"].map((name) => `refs/${place}/${name}`)
);
var SHA = /^[\da-f]{40}(?:[\da-f]{24})?$/;
function findCheckout(files, folder) {
  for (let root = folder; ; root = dirname(root)) {
    const checkout = readCheckout(files, root);
    if (checkout !== void 0 || root === dirname(root)) return checkout;
  }
}
function readCheckout(files, root) {
  const git = gitFolder(files, root);
  if (git === void 0) return void 0;
  const read = (name) => attempt(() => text(files, join(git.common, name))) ?? "";
  const start = attempt(() => text(files, join(git.own, "HEAD")).trim());
  if (start === void 0) return void 0;
  const refs = packedRefs(read("packed-refs"));
  const ref = /^ref: (\S+)$/.exec(start)?.[1];
  const branch = /^refs\/heads\/(.+)$/.exec(ref ?? "")?.[1];
  const head = ref === void 0 ? start : read(ref).trim() || refs.get(ref);
  const main = /^ref: refs\/remotes\/origin\/(\S+)/.exec(read("refs/remotes/origin/HEAD"))?.[1];
  const remote = /^\[remote "origin"\][^[]*/m.exec(read("config"))?.[0] ?? "";
  const origin = /^[ \t]*url[ \t]*=[ \t]*(\S+)/m.exec(remote)?.[1];
  const isHead = (name) => (read(name).trim() || refs.get(name)) === head;
  const refsIn = (kind) => [
    .../* @__PURE__ */ new Set([
      ...namesBelow(files, join(git.common, "refs", kind)).map((name) => `refs/${kind}/${name}`),
      ...[...refs.keys()].filter((name) => name.startsWith(`refs/${kind}/`))
    ])
  ];
  const usual = USUAL_BRANCHES.find((name) => read(name) !== "" || refs.has(name));
  return compact({
    root,
    defaultBranch: main ?? usual?.split("/").at(-1) ?? branch ?? "main",
    head: head !== void 0 && SHA.test(head) ? head : void 0,
    origin,
    tags: refsIn("tags").filter(isHead).map((name) => name.slice("refs/tags/".length)),
    pushed: refsIn("remotes").some(isHead)
  });
}
function checkedOutCommits(files, folder) {
  const below = namesIn(files, folder);
  return [".", ...below].flatMap((name) => readCheckout(files, join(folder, name))?.head ?? []);
}
function isCheckedOut(files, folder) {
  return namesIn(files, folder).length > 0;
}
function gitFolder(files, root) {
  const path = join(root, ".git");
  const stats = attempt(() => files.statSync(path, { throwIfNoEntry: false }));
  if (stats === void 0) return void 0;
  if (stats.isDirectory()) return { own: path, common: path };
  const named = /^gitdir: (.+)$/m.exec(attempt(() => text(files, path)) ?? "")?.[1];
  if (named === void 0) return void 0;
  const own = resolve(root, named.trim());
  const shared = attempt(() => text(files, join(own, "commondir")).trim());
  return { own, common: shared === void 0 ? own : resolve(own, shared) };
}
function packedRefs(packed) {
  const refs = /* @__PURE__ */ new Map();
  let last = "";
  for (const line of packed.split("\n")) {
    const [sha = "", name] = line.split(" ");
    if (sha.startsWith("^")) refs.set(last, sha.slice(1));
    else if (name !== void 0 && SHA.test(sha)) {
      refs.set(name, sha);
      last = name;
    }
  }
  return refs;
}
function namesBelow(files, folder) {
  const names = namesIn(files, folder);
  return names.flatMap((name) => {
    const stats = attempt(() => files.statSync(join(folder, name)));
    return stats?.isDirectory() === true ? namesBelow(files, join(folder, name)).map((below) => `${name}/${below}`) : [name];
  });
}
function text(files, path) {
  return files.readFileSync(path, "utf8");
}

export {
  findCheckout,
  readCheckout,
  checkedOutCommits,
  isCheckedOut
};
