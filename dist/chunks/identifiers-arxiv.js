import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/identifiers/doi.ts
var IN_FIELD = /10\.\d{4,9}(?:\.\d+)*\/[^\s"<>]+/i;
var IN_TEXT = /(?<![\d.])10\.\d{4,9}(?:\.\d+)*\/[-._;()/:A-Z0-9]+/i;
var RESOLVER_OR_LABEL = /^(?:(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/+|doi\s*[:=]?\s*)+/i;
var URL_TAIL = /(?:\.(?:full|abstract|pdf|html?|short|long|full-text|fulltext|figures|article-info)(?:\.pdf|\+html)?|v\d+(?:\.(?:full|abstract|supplementary-material|article-info|full-text))?(?:\.pdf)?|\/(?:full|fulltext|abstract|meta|pdf|epdf|html|summary|references|figures|issuetoc|download|cover|citations|view))$/i;
var OXFORD = /(?:^|\.)academic\.oup\.com$/i;
function trimTail(doi) {
  let end = doi.length;
  for (; end > 0; end--) {
    const last = doi[end - 1] ?? "";
    if (/[.,;:!?'"*_\]}>`]/.test(last)) continue;
    if (last === ")" && !opensWhatItCloses(doi.slice(0, end))) continue;
    break;
  }
  return doi.slice(0, end);
}
function opensWhatItCloses(text) {
  let depth = 0;
  for (const character of text) {
    if (character === "(") depth++;
    else if (character === ")") depth--;
    if (depth < 0) return false;
  }
  return true;
}
function finish(doi) {
  if (doi === void 0) return void 0;
  const trimmed = trimTail(doi).toLowerCase();
  return trimmed.endsWith("/") ? void 0 : trimmed;
}
function parseDoi(value) {
  const bare = value.trim().replace(/\\([_%&#{}$])/g, "$1").replace(RESOLVER_OR_LABEL, "");
  const decoded = /%2f/i.test(bare) ? decodePercent(bare) : bare;
  return finish(/^10\./.test(decoded) ? IN_FIELD.exec(decoded)?.[0] : void 0);
}
function findDoi(text) {
  return finish(IN_TEXT.exec(text)?.[0]);
}
function decodePercent(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
function doiOfUrl(url, path) {
  if (/(?:^|\.)doi\.org$/i.test(url.hostname)) {
    return finish(IN_FIELD.exec(decodePercent(url.pathname))?.[0]);
  }
  const found = IN_FIELD.exec(path.replace(/;jsessionid=.*$/i, ""))?.[0];
  return found === void 0 ? void 0 : finish(stripUrlTail(found, url.hostname));
}
function stripUrlTail(found, host) {
  let doi = found.replace(/[?#&].*$/, "");
  if (OXFORD.test(host)) doi = doi.replace(/(\/[^/]+)\/\d{5,}\/?$/, "$1");
  for (let before = ""; before !== doi; ) {
    before = doi;
    doi = doi.replace(URL_TAIL, "");
  }
  return doi;
}

// src/identifiers/arxiv.ts
var NEW_STYLE = String.raw`\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}`;
var OLD_STYLE = String.raw`[a-z]+(?:-[a-z]+)?(?:\.[a-z]{2})?\/\d{2}(?:0[1-9]|1[0-2])\d{3}`;
var WHOLE = new RegExp(`^(?:arxiv:\\s*)?(${NEW_STYLE}|${OLD_STYLE})(?:v\\d+)?$`, "i");
var IN_PATH = new RegExp(
  `/(?:abs|pdf|html|format|ps|e-print|src|list)/+(?:arxiv:)?(${NEW_STYLE}|${OLD_STYLE})(?!\\d)`,
  "i"
);
var ANYWHERE_IN_PATH = new RegExp(`/(${NEW_STYLE})(?:v\\d+)?(?:\\.pdf|[/?#]|$)`, "i");
var IN_TEXT2 = new RegExp(
  `\\barxiv(?:\\s+preprint)?(?:\\s+arxiv)?\\s*[:.\\s]\\s*(${NEW_STYLE}|${OLD_STYLE})(?!\\d)`,
  "i"
);
var AS_DOI = new RegExp(`^10\\.48550/arxiv\\.(${NEW_STYLE}|${OLD_STYLE})(?:v\\d+)?$`, "i");
var HOST = /(?:^|\.)(?:arxiv\.org|arxiv-vanity\.com|alphaxiv\.org|ar5iv\.org|arxiv\.cn|scirate\.com)$/i;
var READER = /(?:^|\.)(?:huggingface\.co|paperswithcode\.com|doi\.org|semanticscholar\.org)$/i;
function normalise(id) {
  return id.toLowerCase();
}
function parseArxivId(text) {
  const id = WHOLE.exec(text.trim())?.[1];
  return id === void 0 ? void 0 : normalise(id);
}
function arxivIdOfDoi(doi) {
  const id = AS_DOI.exec(doi)?.[1];
  return id === void 0 ? void 0 : normalise(id);
}
function printedArxivDoi(text, id) {
  for (const [doi] of text.matchAll(/10\.48550\/arxiv\.[a-z\d./-]{8,40}/gi)) {
    if (arxivIdOfDoi(doi.replace(/[./-]+$/, "")) === id) return `10.48550/arxiv.${id}`;
  }
  return void 0;
}
function arxivIdOfUrl(url, path) {
  if (HOST.test(url.hostname)) {
    const id = IN_PATH.exec(path)?.[1] ?? ANYWHERE_IN_PATH.exec(path)?.[1];
    return id === void 0 ? void 0 : normalise(id);
  }
  if (READER.test(url.hostname)) {
    const id = /\/(?:papers|paper|arxiv)[/:]/i.test(path) ? new RegExp(`[/:](${NEW_STYLE})(?:v\\d+)?(?:[/?#]|$)`, "i").exec(path)?.[1] : void 0;
    return id === void 0 ? void 0 : normalise(id);
  }
  return void 0;
}
function findArxivId(text) {
  const id = IN_TEXT2.exec(text)?.[1];
  return id === void 0 ? void 0 : normalise(id);
}

export {
  parseDoi,
  findDoi,
  decodePercent,
  doiOfUrl,
  parseArxivId,
  arxivIdOfDoi,
  printedArxivDoi,
  arxivIdOfUrl,
  findArxivId
};
