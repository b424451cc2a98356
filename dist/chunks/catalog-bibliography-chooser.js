import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  pageOf
} from "./identifiers-page-of.js";
import {
  emptyCategories
} from "./catalog-bib-index.js";
import {
  parseNames,
  yearOfFields
} from "./bibtex-bib-edits.js";
import {
  mostUsed
} from "./bibtex-field-values.js";
import {
  fromTex,
  monthNumber
} from "./identifiers-arxiv.js";
import {
  doiAddress,
  foldSpaces,
  isNeverRegistered
} from "./identifiers-doi.js";
import {
  addTo
} from "./text-group-by.js";
import {
  InputError
} from "./files-input-error.js";
import {
  fold
} from "./text-fold.js";
import {
  didYouMean,
  namesText,
  suggestionText
} from "./text-did-you-mean.js";

// src/features/papers/choose-category.ts
var PATH_SEPARATOR = /(?<=\s)[>›](?=\s)/;
function categoryAt(list, headings) {
  const isAt = ({ path }) => path.join("\n") === headings.join("\n");
  return list.categories.find(isAt) ?? emptyCategories(list).find(isAt);
}
function noCategoryText(path) {
  return `${path} has no category yet. Write a heading; the first paper can be added below it.`;
}
function chooseCategory(list, given) {
  const { categories, source } = list;
  if (typeof given !== "string") {
    return categoryAt(list, given) ?? chooseCategory(list, given.join(" > "));
  }
  const name = given;
  const wanted = name.split(PATH_SEPARATOR).map(fold);
  const isNamed = ({ path }) => {
    const end = path.slice(-wanted.length).map(fold);
    return end.length === wanted.length && end.every((part, at) => part === wanted[at]);
  };
  const filled = categories.filter(isNamed);
  const found = filled.length > 0 ? filled : emptyCategories(list).filter(isNamed);
  const [first, second] = found;
  if (first !== void 0 && second === void 0) return first;
  const known = categories.length > 0 ? categories : emptyCategories(list);
  const names = known.map(({ path }) => path.join(" > "));
  if (first !== void 0) {
    const paths = found.map(({ path }) => `"${path.join(" > ")}"`);
    throw new InputError(
      `several categories are called "${name}". Name one by its path: ${paths.join(", ")}.`
    );
  }
  const below = names.filter((one) => {
    const path = one.split(" > ").map(fold);
    return path.some((_, at) => path.slice(0, at).slice(-wanted.length).join() === wanted.join());
  });
  if (below.length > 0) {
    throw new InputError(
      `"${name}" has only categories below it. Name one of them: ${namesText(below, "; ")}.`
    );
  }
  if (names.length === 0) {
    throw new InputError(noCategoryText(source.path));
  }
  const meant = didYouMean(name, [...known.map(({ heading }) => heading.text), ...names]);
  throw new InputError(
    `${source.path} has no category "${name}". ${suggestionText(meant, `It has: ${namesText(names, "; ")}.`)}`
  );
}

// src/catalog/bibliography-chooser.ts
function bibliographyChooser({
  pairs,
  bibliographies
}) {
  const holders = /* @__PURE__ */ new Map();
  if (bibliographies.length > 1) {
    for (const { entry, bibliography } of pairs)
      for (let depth = 0; depth <= entry.categories.length; depth++) {
        addTo(holders, entry.categories.slice(0, depth).join("\n"), bibliography);
      }
  }
  return (path) => {
    for (let depth = path.length; depth >= 0; depth--) {
      const most = mostUsed(holders.get(path.slice(0, depth).join("\n")) ?? []);
      if (most !== void 0) return most;
    }
    return bibliographies[0];
  };
}

// src/catalog/new-entry-of-bib-entry.ts
var VENUE_FIELDS = ["journal", "journaltitle", "booktitle", "school", "institution", "publisher"];
function newEntryOf(bibEntry) {
  const value = (name) => bibEntry.fields.get(name)?.value || void 0;
  const url = addressOf(bibEntry) ?? value("url");
  const names = parseNames(bibEntry.fields.get("author")?.raw ?? "");
  const published = VENUE_FIELDS.map(value).find((one) => one !== void 0);
  const preprint = bibEntry.identifiers.find(({ kind }) => kind === "arxiv")?.id;
  const venue = published ?? (preprint === void 0 ? void 0 : "arXiv");
  const year = yearOfFields(bibEntry.fields);
  const month = monthNumber(value("month") ?? value("date")?.slice(5, 7)) ?? (published === void 0 ? monthOfArxivId(preprint, year) : void 0);
  const text = (name) => foldSpaces(fromTex(bibEntry.fields.get(name)?.raw ?? ""));
  const abstract = value("abstract") === void 0 ? void 0 : text("abstract");
  return {
    title: text("title"),
    citationKey: bibEntry.key,
    ...url === void 0 ? {} : { url },
    ...names.length === 0 ? {} : { people: names.map(personOf) },
    ...venue === void 0 ? {} : { venue },
    ...year === void 0 ? {} : { year },
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
function monthOfArxivId(id = "", year) {
  const [, years, month] = /^(\d\d)(\d\d)\./.exec(id) ?? [];
  return years === String(year).slice(-2) ? monthNumber(month) : void 0;
}
function personOf(name) {
  const family = [name.von, name.last].filter((part) => part !== "").join(" ");
  return { given: name.first, family: name.jr === "" ? family : `${family} ${name.jr}` };
}

export {
  bibliographyChooser,
  newEntryOf,
  noCategoryText,
  chooseCategory
};
