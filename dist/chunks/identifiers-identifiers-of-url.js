import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  arxivIdOfDoi,
  arxivIdOfUrl
} from "./identifiers-arxiv.js";
import {
  doiOfUrl,
  matchId,
  parseShortDoi
} from "./identifiers-doi.js";
import {
  decodePercent
} from "./text-percent-encoded.js";
import {
  memo
} from "./text-memo.js";

// src/identifiers/identifiers-of-url.ts
var PAGES = [
  [
    /^(?:[^/]*\.)?nature\.com\/articles\/(s41599-[\w-]+|palcomms[\w.]+?)(?:\.pdf)?\/?(?![^?])/i,
    "doi",
    "10.1057/"
  ],
  [
    /^(?:[^/]*\.)?nature\.com\/articles\/((?=\d{0,9}[a-z])[\w.-]+?)(?:_reference)?(?:\.pdf)?\/?(?![^?])/i,
    "doi",
    "10.1038/"
  ],
  [/^(?:[^/]*\.)?elifesciences\.org\/articles\/(\d{4,6})(?!\d)/i, "doi", "10.7554/elife."],
  [/^(?:[^/]*\.)?peerj\.com\/articles\/(\d{1,6})\b/i, "doi", "10.7717/peerj."],
  [/^(?:[^/]*\.)?peerj\.com\/articles\/cs-(\d{1,6})\b/i, "doi", "10.7717/peerj-cs."],
  [/^(?:[^/]*\.)?ssrn\.com\/.*?[?&]abstract(?:_id)?=(\d{1,8})\b/i, "doi", "10.2139/ssrn."],
  [/^dl\.acm\.org\/.*?[?&]id=(\d{5,8}\.\d{5,8})\b/i, "doi", "10.1145/"],
  [
    /^(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov\/pubmed)\/(?:pubmed\/)?(\d{1,8})(?![^/?])/i,
    "pmid"
  ],
  [
    /^(?:[^/]*ncbi\.nlm\.nih\.gov|(?:www\.)?europepmc\.org)\/(?:.*?\/)?PMC(\d+)(?![^/?.])/i,
    "pmcid",
    "PMC"
  ],
  [
    /^(?:www\.)?(?:aclanthology\.org|aclweb\.org|aclanthology\.info|aclanthology\.coli\.uni-saarland\.de)\/(?:.*?\/)?([a-z]\d{2}-\d{4}|\d{4}\.[a-z0-9_]+-[a-z0-9]+\.\d+)(?:v\d+)?(?![^/?.])/i,
    "acl"
  ],
  [/^(?:www\.)?openreview\.net\/.*?[?&]id=([\w-]{5,20})(?![^&])/i, "openreview"]
];
var identifiersOfUrl = memo((address) => {
  const url = parseUrl(address);
  if (url === void 0) return [];
  const path = decodePercent(url.pathname + url.search + url.hash);
  const short = url.pathname.startsWith("/10") ? parseShortDoi(url.href) : void 0;
  if (short !== void 0) return [{ kind: "short-doi", id: short }];
  const found = [];
  const doi = doiOfUrl(url, path);
  const arxiv = (doi === void 0 ? void 0 : arxivIdOfDoi(doi)) ?? arxivIdOfUrl(url, path);
  if (arxiv !== void 0) found.push({ kind: "arxiv", id: arxiv });
  else if (doi !== void 0) found.push({ kind: "doi", id: doi });
  const ofPage = matchId(PAGES, url.hostname + decodePercent(url.pathname + url.search));
  if (ofPage !== void 0 && ofPage.kind !== found[0]?.kind) found.push(ofPage);
  return found;
});
function parseUrl(address) {
  const trimmed = address.trim();
  const whole = /^(?:doi\.org|dx\.doi\.org|arxiv\.org|www\.)/i.test(trimmed) ? `https://${trimmed}` : trimmed;
  if (!/^https?:\/\//i.test(whole) || !URL.canParse(whole)) return void 0;
  return new URL(whole);
}

export {
  identifiersOfUrl
};
