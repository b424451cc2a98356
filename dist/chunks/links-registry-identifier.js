import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  identifiersOfUrl
} from "./identifiers-identifiers-of-url.js";
import {
  identifierKey,
  isNeverRegistered
} from "./identifiers-doi.js";

// src/links/registry-identifier.ts
function requestUrl(url, fragments) {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  if (!fragments) parsed.hash = "";
  return parsed.href;
}
var REFERENCE_KINDS = {
  doi: { registry: "doi", host: "doi.org" },
  arxiv: { registry: "arxiv", host: "arxiv.org" },
  pmid: { registry: "pubmed", host: "ncbi.nlm.nih.gov" },
  pmcid: { registry: "pubmed", host: "ncbi.nlm.nih.gov" }
};
function isReference(identifier) {
  return Object.hasOwn(REFERENCE_KINDS, identifier.kind);
}
var RESOLVER = /(?:^|\.)(?:doi\.org|arxiv\.org|ncbi\.nlm\.nih\.gov|europepmc\.org)$/;
function registryIdentifier(url) {
  if (!URL.canParse(url)) return void 0;
  const host = new URL(url).hostname.toLowerCase();
  const identifier = identifiersOfUrl(url).find(isReference);
  if (identifier === void 0) return void 0;
  const resolver = RESOLVER.test(host);
  if (!resolver && identifier.kind === "doi" && isNeverRegistered(identifier.id)) return void 0;
  return resolver || identifier.kind === "doi" ? { identifier, resolver } : void 0;
}
function referenceOf(url) {
  const named = registryIdentifier(url);
  return named?.resolver ? identifierKey(named.identifier) : void 0;
}

export {
  requestUrl,
  REFERENCE_KINDS,
  isReference,
  registryIdentifier,
  referenceOf
};
