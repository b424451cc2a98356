import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  identifiersOfUrl
} from "./identifiers-identifiers-of-url.js";
import {
  arxivIdOfDoi,
  findArxivId,
  parseArxivId
} from "./identifiers-arxiv.js";
import {
  findDoi,
  matchId,
  parseDoi,
  parsePmid,
  parseShortDoi,
  withoutOddCharacters
} from "./identifiers-doi.js";

// src/identifiers/read-identifier.ts
var LABELED = [
  [/^(?:acl(?:\s*:)?\s*)?([a-z]\d{2}-\d{4}|\d{4}\.[a-z0-9_]+-[a-z0-9]+\.\d+)$/i, "acl"],
  [/^(?:pmcid(?:\s*:)?\s*)?pmc(\d{1,9})$/i, "pmcid", "PMC"],
  [/^openreview(?:\s*:)?\s*([\w-]{5,20})$/i, "openreview"]
];
function readIdentifier(text) {
  const given = withoutOddCharacters(text).trim().replace(/^<(.*)>$/, "$1");
  const [ofUrl] = identifiersOfUrl(given);
  if (ofUrl !== void 0) return ofUrl;
  const short = parseShortDoi(given);
  if (short !== void 0) return { kind: "short-doi", id: short };
  const arxiv = parseArxivId(given);
  if (arxiv !== void 0) return { kind: "arxiv", id: arxiv };
  const pmid = parsePmid(given);
  if (pmid !== void 0) return { kind: "pmid", id: pmid };
  const labeled = matchId(LABELED, given);
  if (labeled !== void 0) return labeled;
  const doi = parseDoi(given) ?? findDoi(given);
  if (doi !== void 0) {
    const id = arxivIdOfDoi(doi);
    return id === void 0 ? { kind: "doi", id: doi } : { kind: "arxiv", id };
  }
  const named = findArxivId(given);
  return named === void 0 ? void 0 : { kind: "arxiv", id: named };
}

export {
  readIdentifier
};
