import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  inertMarkdown,
  messageMarkdown
} from "./report-markdown-text.js";
import {
  pageOf
} from "./identifiers-page-of.js";
import {
  identifierText,
  parseIdentifierKey
} from "./identifiers-doi.js";
import {
  percentEncoded
} from "./text-percent-encoded.js";

// src/features/linked-text.ts
var ADDRESS = /https:\/\/(?:doi\.org|(?:pubmed|pmc)\.ncbi\.nlm\.nih\.gov|arxiv\.org|aclanthology\.org)\/[^\s"<>\\]*[^\s"<>\\.,;:!?]/g;
var UNSAFE = /[^\w\-.~:/?#@!$&+,;=%]/gu;
function linkedText(text) {
  let at = 0;
  const parts = [];
  for (const { 0: match, index } of text.matchAll(ADDRESS)) {
    const address = withoutParenthesis(match);
    parts.push(messageMarkdown(text.slice(at, index)), link(address));
    at = index + address.length;
  }
  return [...parts, messageMarkdown(text.slice(at))].join("");
}
function linkedAddress(name, text) {
  const identifier = parseIdentifierKey(name);
  if (identifier !== void 0) return link(pageOf(identifier), text ?? identifierText(identifier));
  const [first] = name.matchAll(ADDRESS);
  return first?.[0] === name ? link(name, text) : void 0;
}
function link(address, text = address.slice("https://".length)) {
  return `[${inertMarkdown(text)}](${address.replace(UNSAFE, percentEncoded)})`;
}
function withoutParenthesis(address) {
  let open = 0;
  for (let at = 0; at < address.length; at++) {
    if (address[at] === "(") open += 1;
    else if (address[at] === ")" && --open < 0) return address.slice(0, at);
  }
  return address;
}

export {
  linkedText,
  linkedAddress
};
