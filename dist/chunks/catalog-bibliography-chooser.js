import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  emptyCategories
} from "./catalog-bib-index.js";
import {
  linkedBib
} from "./bibtex-bib-edits.js";
import {
  mostUsed
} from "./bibtex-bib-identifiers.js";
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

// src/features/check/refuse-unread-bib.ts
function refuseUnreadBib({ bibExists, config }, { list, bibliographies }) {
  const path = list === void 0 ? void 0 : linkedBib(list)?.path;
  if (path === void 0 || bibliographies.length > 0 || config.bib?.length === 0) return;
  if (bibExists?.(path) !== true) return;
  throw new InputError(
    `the list links to ${path}, which was not read. Set the option bib to it, so that bib entries get into it.`
  );
}

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
    throw new InputError(
      `several categories are called "${name}". ${wayOut(found.map(({ path }) => path.join(" > ")))}`
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
function wayOut(paths) {
  const isClear = (path) => paths.filter((one) => one === path || one.endsWith(` > ${path}`)).length === 1;
  const clear = paths.filter(isClear).map((path) => `"${path}"`);
  return [
    ...clear.length === 0 ? [] : [`Name one by its path: ${clear.join(", ")}.`],
    ...clear.length === paths.length ? [] : ["Their paths are the same, too. Change a heading first."]
  ].join(" ");
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

export {
  bibliographyChooser,
  refuseUnreadBib,
  noCategoryText,
  chooseCategory
};
