import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  isReference
} from "./links-registry-identifier.js";
import {
  isAbstract
} from "./bibtex-bib-edits.js";
import {
  identifierKey
} from "./identifiers-doi.js";

// src/features/papers/lacking-parts.ts
function papersToComplete(catalog, wanted) {
  const habits = habitsOf(catalog, new Set(wanted));
  const ambiguous = new Set(catalog.ambiguities.map(({ entry }) => entry));
  return wanted.flatMap((entry) => {
    const identifier = lookUpIdentifier(entry);
    if (entry.kind !== "paper" || identifier === void 0 || ambiguous.has(entry)) return [];
    const parts = lackingParts(catalog, entry, habits);
    return parts.length === 0 ? [] : [{ identifier, parts }];
  });
}
function lookUpIdentifier({
  identifiers
}) {
  const known = identifiers.find(isReference);
  const acl = identifiers.find(({ kind, id }) => kind === "acl" && /^\d{4}\./.test(id));
  if (known !== void 0 || acl === void 0) return known;
  return { kind: "doi", id: `10.18653/v1/${acl.id}` };
}
function paperNamed({ list }, name) {
  const [entry, ...others] = (list?.entries ?? []).filter((one) => {
    const identifier = lookUpIdentifier(one);
    return identifier !== void 0 && identifierKey(identifier) === name;
  });
  return others.length === 0 ? entry : void 0;
}
function habitsOf(catalog, wanted) {
  const papers = (catalog.list?.entries ?? []).filter(
    (entry) => entry.kind === "paper" && !wanted.has(entry)
  );
  const own = new Set([...wanted].map((entry) => catalog.pairOf(entry)?.bibEntry));
  const bibEntries = catalog.bibliographies.flatMap(({ entries }) => entries).filter((entry) => !own.has(entry));
  const most = (all, has) => all.length > 0 && all.filter(has).length * 2 >= all.length;
  return {
    key: most(papers, ({ citation }) => citation !== void 0),
    abstract: most(papers, hasAbstract),
    bibAbstract: most(bibEntries, ({ fields }) => (fields.get("abstract")?.value ?? "") !== ""),
    doi: most(bibEntries, ({ fields }) => fields.has("doi"))
  };
}
function lackingParts(catalog, entry, habits) {
  const parts = [];
  const fields = catalog.pairOf(entry)?.bibEntry.fields;
  if (isBareLink(entry)) parts.push("entry");
  if (habits.abstract && !hasAbstract(entry)) parts.push("abstract");
  if (catalog.bibliographies.length === 0 || entry.citation?.via === "inline-bibtex") return parts;
  if (fields === void 0) {
    parts.push("bib-entry");
    if (habits.key && entry.citation === void 0) parts.push("key");
    return parts;
  }
  if (habits.bibAbstract && (fields.get("abstract")?.value ?? "") === "")
    parts.push("bib-abstract");
  if (habits.doi && !fields.has("doi") && entry.identifiers.some(({ kind }) => kind === "doi")) {
    parts.push("doi");
  }
  return parts;
}
function isBareLink({ title }) {
  return /^(?:https?:\/\/|doi:|10\.\d{4,9}\/|arxiv:)\S+$/i.test(title);
}
function hasAbstract({ abstract }) {
  return isAbstract(abstract?.text ?? "");
}

export {
  papersToComplete,
  lookUpIdentifier,
  paperNamed,
  isBareLink,
  hasAbstract
};
