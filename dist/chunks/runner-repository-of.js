import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/runner/repository-of.ts
function repositoryOf({ context }) {
  const [owner = "", repo = ""] = context.repository.split("/");
  return { owner, repo };
}

export {
  repositoryOf
};
