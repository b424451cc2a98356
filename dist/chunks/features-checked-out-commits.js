import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/features/checked-out-commits.ts
import { join } from "node:path";
function checkedOutCommits(files, folder) {
  const below = attempt(() => files.readdirSync(folder)) ?? [];
  return [".", ...below].flatMap((name) => {
    const commit = commitOf(files, join(folder, name, ".git"));
    return commit === void 0 ? [] : [commit];
  });
}
function isCheckedOut(files, folder) {
  return (attempt(() => files.readdirSync(folder)) ?? []).length > 0;
}
function commitOf(files, git) {
  const read = (name) => attempt(() => files.readFileSync(join(git, name), "utf8")) ?? "";
  const head = read("HEAD").trim();
  const ref = /^ref: (\S+)$/.exec(head)?.[1];
  if (ref === void 0) return head === "" ? void 0 : head;
  const packed = read("packed-refs").split("\n").find((line) => line.endsWith(` ${ref}`));
  return read(ref).trim() || packed?.split(" ")[0];
}
function attempt(work) {
  try {
    return work();
  } catch {
    return void 0;
  }
}

export {
  checkedOutCommits,
  isCheckedOut
};
