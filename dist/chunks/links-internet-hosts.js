import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/links/internet-hosts.ts
var INTERNET_HOSTS = ["doi.org", "arxiv.org", "github.com"];

export {
  INTERNET_HOSTS
};
