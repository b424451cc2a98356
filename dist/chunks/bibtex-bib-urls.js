import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  addressesOf
} from "./list-source-addresses.js";
import {
  withoutTail
} from "./text-without-tail.js";

// src/bibtex/bib-urls.ts
var FIELDS = ["url", "link", "ee", "howpublished", "note"];
function bibUrls(entry) {
  return FIELDS.flatMap((name) => {
    const field = entry.fields.get(name);
    if (field === void 0 || field.inheritedFrom !== void 0) return [];
    const text = field.raw.replace(/\{?\\(?:textasciitilde|string~|~)(?:\{\})?\}?|\\~/g, "~").replace(/\\([_%&#$])/g, "$1");
    return [...text.matchAll(/https?:\/\/[^\s{}"<>\\]+/gi)].map(([address]) => ({
      url: withoutTail(address, /[.,;]/),
      range: field.node.range
    }));
  });
}

// src/list/source/web-addresses.ts
function webAddresses(source) {
  return addressesOf(source, (text) => /https?:|www\./i.test(text)).addresses.filter(
    ({ url }) => /^https?:\/\/[^/\s]/i.test(url)
  );
}

export {
  bibUrls,
  webAddresses
};
