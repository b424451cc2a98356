import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  arxivIdOfDoi,
  arxivIdOfUrl
} from "./identifiers-arxiv.js";
import {
  doiOfUrl,
  parseShortDoi
} from "./identifiers-doi.js";
import {
  decodePercent
} from "./text-percent-encoded.js";
import {
  memo
} from "./text-memo.js";

// src/identifiers/doi-of-page.ts
var PAGES = [
  {
    host: /(?:^|\.)nature\.com$/,
    page: /^\/articles\/(s41599-[\w-]+|palcomms[\w.]+?)(?:\.pdf)?\/?$/,
    begin: "10.1057/"
  },
  {
    host: /(?:^|\.)nature\.com$/,
    page: /^\/articles\/((?=\d{0,9}[a-z])[\w.-]+?)(?:_reference)?(?:\.pdf)?\/?$/,
    begin: "10.1038/"
  },
  {
    host: /(?:^|\.)elifesciences\.org$/,
    page: /^\/articles\/(\d{4,6})(?!\d)/,
    begin: "10.7554/elife."
  },
  { host: /(?:^|\.)peerj\.com$/, page: /^\/articles\/(\d{1,6})\b/, begin: "10.7717/peerj." },
  { host: /(?:^|\.)peerj\.com$/, page: /^\/articles\/cs-(\d{1,6})\b/, begin: "10.7717/peerj-cs." },
  { host: /(?:^|\.)ssrn\.com$/, page: /[?&]abstract(?:_id)?=(\d{1,8})\b/, begin: "10.2139/ssrn." },
  { host: /^dl\.acm\.org$/, page: /[?&]id=(\d{5,8}\.\d{5,8})\b/, begin: "10.1145/" }
];
function doiOfPage(url) {
  const path = (url.pathname + url.search).toLowerCase();
  for (const { host, page, begin } of PAGES) {
    const end = host.test(url.hostname) ? page.exec(path)?.[1] : void 0;
    if (end !== void 0) return begin + end;
  }
  return void 0;
}

// src/identifiers/identifiers-of-url.ts
var PUBMED = /^\/(?:pubmed\/)?(\d{1,8})(?:[/?#]|$)/;
var PMC = /\/(PMC\d+)(?:[/?#.]|$)/i;
var ACL = /\/(?:anthology\/)?([A-Z]\d{2}-\d{4}|\d{4}\.[a-z0-9_]+-[a-z0-9]+\.\d+)(?:v\d+)?(?:[/?#.]|$)/i;
var identifiersOfUrl = memo((address) => {
  const url = parseUrl(address);
  if (url === void 0) return [];
  const path = decodePercent(url.pathname + url.search + url.hash);
  const found = [];
  const short = url.pathname.startsWith("/10") ? parseShortDoi(url.href) : void 0;
  if (short !== void 0) return [{ kind: "short-doi", id: short }];
  const doi = doiOfUrl(url, path) ?? doiOfPage(url);
  const arxiv = (doi === void 0 ? void 0 : arxivIdOfDoi(doi)) ?? arxivIdOfUrl(url, path);
  if (arxiv !== void 0) found.push({ kind: "arxiv", id: arxiv });
  else if (doi !== void 0) found.push({ kind: "doi", id: doi });
  const other = registryPage(url, path);
  if (other !== void 0) found.push(other);
  return found;
});
function parseUrl(address) {
  const trimmed = address.trim();
  const whole = /^(?:doi\.org|dx\.doi\.org|arxiv\.org|www\.)/i.test(trimmed) ? `https://${trimmed}` : trimmed;
  if (!/^https?:\/\//i.test(whole) || !URL.canParse(whole)) return void 0;
  return new URL(whole);
}
function registryPage(url, path) {
  const host = url.hostname.toLowerCase().replace(/^www\./, "");
  if (host === "pubmed.ncbi.nlm.nih.gov" || host === "ncbi.nlm.nih.gov" && /pubmed/.test(path)) {
    const id = PUBMED.exec(path)?.[1];
    if (id !== void 0) return { kind: "pmid", id };
  }
  if (host.endsWith("ncbi.nlm.nih.gov") || host === "europepmc.org") {
    const id = PMC.exec(path)?.[1];
    if (id !== void 0) return { kind: "pmcid", id: id.toUpperCase() };
  }
  if (/^(?:aclanthology\.org|aclweb\.org|aclanthology\.info|aclanthology\.coli\.uni-saarland\.de)$/.test(
    host
  )) {
    const id = ACL.exec(path)?.[1];
    if (id !== void 0) return { kind: "acl", id: id.toLowerCase() };
  }
  if (host === "openreview.net") {
    const id = url.searchParams.get("id");
    if (id !== null && /^[\w-]{5,20}$/.test(id)) return { kind: "openreview", id };
  }
  return void 0;
}

export {
  identifiersOfUrl
};
