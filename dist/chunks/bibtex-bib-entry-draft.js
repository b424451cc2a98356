import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  isMonthMacro
} from "./bibtex-bib-identifiers.js";
import {
  fieldName
} from "./bibtex-field-values.js";
import {
  foldSpaces
} from "./identifiers-doi.js";

// src/bibtex/bib-entry-draft.ts
function draftOfEntry({ source, diagnostics }, { key, type, node, fields }) {
  const undefinedAt = new Set(
    diagnostics.flatMap(
      ({ code, range }) => code === "undefined-macro" ? [source.text.slice(range.start, range.end).toLowerCase()] : []
    )
  );
  const names = /* @__PURE__ */ new Set();
  const drafts = node.fields.flatMap((field) => {
    const name = fieldName(source.text, field);
    const macro = loneMacro(source.text, field);
    const draft = macro !== void 0 && (isMonthMacro(macro) || undefinedAt.has(macro.toLowerCase())) ? { name, value: macro, form: "macro" } : { name, value: foldSpaces(fields.get(name)?.raw ?? ""), form: "latex" };
    if (draft.value === "" || names.has(name)) return [];
    names.add(name);
    return [draft];
  });
  return { type, key, fields: drafts };
}
function loneMacro(text, { value }) {
  const [first, ...more] = value;
  if (first?.kind !== "macro" || more.length > 0) return void 0;
  return text.slice(first.range.start, first.range.end);
}

export {
  draftOfEntry
};
