import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  pageOf
} from "./identifiers-page-of.js";
import {
  parseNames
} from "./bibtex-bibliography.js";
import {
  foldSpaces,
  fromTex
} from "./identifiers-arxiv.js";
import {
  doiAddress,
  isNeverRegistered
} from "./identifiers-doi.js";
import {
  InputError
} from "./files-input-error.js";
import {
  fold
} from "./text-fold.js";
import {
  didYouMean
} from "./text-did-you-mean.js";

// src/catalog/new-entry-of-bib-entry.ts
var VENUE_FIELDS = ["journal", "journaltitle", "booktitle", "school", "institution", "publisher"];
function newEntryOf(bibEntry) {
  const value = (name) => bibEntry.fields.get(name)?.value || void 0;
  const url = addressOf(bibEntry) ?? value("url");
  const names = parseNames(bibEntry.fields.get("author")?.raw ?? "");
  const venue = VENUE_FIELDS.map(value).find((one) => one !== void 0) ?? preprintServer(bibEntry);
  const year = /\b(?:19|20)\d{2}\b/.exec(value("year") ?? value("date") ?? "")?.[0];
  const month = monthOf(value("month") ?? value("date")?.slice(5, 7));
  const text = (name) => foldSpaces(fromTex(bibEntry.fields.get(name)?.raw ?? ""));
  const abstract = value("abstract") === void 0 ? void 0 : text("abstract");
  return {
    title: text("title"),
    citationKey: bibEntry.key,
    ...url === void 0 ? {} : { url },
    ...names.length === 0 ? {} : { people: names.map(personOf) },
    ...venue === void 0 ? {} : { venue },
    ...year === void 0 ? {} : { year: Number(year) },
    ...month === void 0 ? {} : { month },
    ...abstract === void 0 ? {} : { abstract }
  };
}
function addressOf({ identifiers, fields }) {
  const doi = identifiers.find(({ kind }) => kind === "doi")?.id;
  const arxiv = identifiers.find(({ kind }) => kind === "arxiv")?.id;
  if (doi !== void 0 && !(isNeverRegistered(doi) && fields.has("url"))) return doiAddress(doi);
  return arxiv === void 0 ? void 0 : pageOf({ kind: "arxiv", id: arxiv });
}
function preprintServer({ identifiers }) {
  return identifiers.some(({ kind }) => kind === "arxiv") ? "arXiv" : void 0;
}
function personOf(name) {
  const family = [name.von, name.last].filter((part) => part !== "").join(" ");
  return { given: name.first, family: name.jr === "" ? family : `${family} ${name.jr}` };
}
var MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
function monthOf(written) {
  const text = written?.trim().toLowerCase() ?? "";
  const number = /^\d{1,2}$/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3)) + 1;
  return number >= 1 && number <= 12 ? number : void 0;
}

// src/features/choose-category.ts
var PATH_SEPARATOR = /(?<=\s)[>›](?=\s)/;
function chooseCategory(list, given) {
  const { categories, source } = list;
  if (typeof given !== "string") {
    return categories.find(({ path }) => path.join("\n") === given.join("\n")) ?? chooseCategory(list, given.join(" > "));
  }
  const name = given;
  const wanted = name.split(PATH_SEPARATOR).map(fold);
  const found = categories.filter(({ path }) => {
    const end = path.slice(-wanted.length).map(fold);
    return end.length === wanted.length && end.every((part, at) => part === wanted[at]);
  });
  const [first, second] = found;
  if (first !== void 0 && second === void 0) return first;
  const names = categories.map(({ path }) => path.join(" > "));
  if (first !== void 0) {
    const paths = found.map(({ path }) => `"${path.join(" > ")}"`);
    throw new InputError(
      `several categories are called "${name}". Name one by its path: ${paths.join(", ")}.`
    );
  }
  if (names.length === 0) {
    throw new InputError(
      `${source.path} has no category yet. Write a heading with a first entry below it, then the next ones can be added.`
    );
  }
  const meant = didYouMean(name, [...categories.map(({ heading }) => heading.text), ...names]);
  throw new InputError(
    `${source.path} has no category "${name}". ${meant === void 0 ? `It has: ${names.join("; ")}.` : `Did you mean "${meant}"?`}`
  );
}

export {
  newEntryOf,
  chooseCategory
};
