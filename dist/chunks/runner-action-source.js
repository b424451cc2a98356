import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/runner/action-source.ts
function cliCommand({ context }) {
  const { actionRepository, actionRef, serverUrl } = context;
  if (actionRepository === "") return "node dist/cli.js";
  return `npx ${serverUrl}/${actionRepository}/archive/${actionRef || "HEAD"}.tar.gz`;
}
function pagesOf({ context }) {
  const { actionRepository, actionRef, repository, serverUrl } = context;
  return actionRepository === "" ? `${serverUrl}/${repository}/blob/HEAD` : `${serverUrl}/${actionRepository}/blob/${actionRef || "HEAD"}`;
}

export {
  cliCommand,
  pagesOf
};
