import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  InputError
} from "./files-input-error.js";
import {
  fold
} from "./text-fold.js";
import {
  didYouMean
} from "./text-did-you-mean.js";

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
  chooseCategory
};
