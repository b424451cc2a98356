import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  collectMacros,
  expandValue,
  isMonthMacro
} from "./bibtex-bib-identifiers.js";
import {
  bareAbstract
} from "./identifiers-arxiv.js";
import {
  foldSpaces,
  plainText
} from "./identifiers-doi.js";

// src/bibtex/bib-entry-draft.ts
function entriesWithoutParents({ entries }) {
  const parents = new Set(
    entries.flatMap(
      ({ fields }) => INHERITANCE.flatMap(
        (name) => fields.get(name)?.value.toLowerCase().split(/[\s,]+/) ?? []
      )
    )
  );
  const others = entries.filter(({ key }) => !parents.has(key.toLowerCase()));
  return others.length === 0 ? [...entries] : others;
}
var INHERITANCE = ["crossref", "xdata"];
function draftOfEntry({ source: { text }, tree, diagnostics }, { key, type, fields }) {
  const unexpanded = new Set(
    diagnostics.flatMap(
      ({ code, range }) => code === "undefined-macro" ? [text.slice(range.start, range.end).toLowerCase()] : []
    )
  );
  const macros = collectMacros(tree);
  const operand = (part) => {
    const written = text.slice(part.range.start, part.range.end);
    if (part.kind !== "macro" || isKept(part)) return written;
    return `{${expandValue(text, [part], macros)}}`;
  };
  const isKept = ({ kind, range }) => {
    const name = text.slice(range.start, range.end).toLowerCase();
    return kind === "macro" && (isMonthMacro(name) || unexpanded.has(name));
  };
  const all = [...fields.values()];
  const inherits = all.some(({ inheritedFrom }) => inheritedFrom !== void 0);
  const drafts = all.map(({ name, raw, node: { value } }) => {
    return value.some(isKept) ? { name, value: value.map(operand).join(" # "), form: "macro" } : {
      name,
      value: foldSpaces(name === "abstract" ? plainText(bareAbstract(raw)) : raw),
      form: "latex"
    };
  });
  return {
    type,
    key,
    fields: drafts.filter(
      ({ name, value }) => value !== "" && !(inherits && INHERITANCE.includes(name))
    )
  };
}

export {
  entriesWithoutParents,
  draftOfEntry
};
