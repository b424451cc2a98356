import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  nameOfComment
} from "./github-marker.js";

// src/github/keep-comment.ts
async function keepComment(github, { number, own }, body, {
  isNeeded = true,
  older = "hide"
} = {}) {
  const name = nameOfComment(body);
  const same = own.filter((comment) => nameOfComment(comment.body) === name);
  const newest = same.at(-1);
  if (newest === void 0) {
    if (isNeeded) await github.comment(number, body);
    return;
  }
  if (!sameText(newest.body, body)) await github.changeComment(newest.id, body);
  const others = same.slice(0, -1);
  if (older === "delete") for (const { id } of others) await github.deleteComment(id);
  else if (others.length > 0) await github.hide(others);
}
function sameText(a, b) {
  const plain = (text) => text.replace(/\r\n/g, "\n").trimEnd();
  return plain(a) === plain(b);
}

export {
  keepComment,
  sameText
};
