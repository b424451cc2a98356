import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  countProtected,
  fieldName,
  valueText
} from "./bibtex-bib-identifiers.js";
import {
  sortableBibEntry
} from "./bibtex-bibliography.js";
import {
  mostUsed
} from "./bibtex-characters.js";
import {
  plainText
} from "./identifiers-arxiv.js";
import {
  groupBy
} from "./text-group-by.js";
import {
  compareRanks,
  placeFor,
  rankIn
} from "./text-order.js";

// src/bibtex/file-style.ts
var SAMPLE = 300;
var HABIT = 0.8;
function fileStyle({ source, entries }) {
  const { text } = source;
  const nodes = entries.slice(0, SAMPLE).map(({ node }) => node);
  const fields = nodes.flatMap((node) => node.fields);
  const whole = fields.filter(({ eq, value }) => eq !== void 0 && value.length > 0);
  const titles = whole.filter((field) => fieldName(text, field) === "title").map(({ value: [first] }) => text.slice(first?.range.start, first?.range.end));
  const indents = fields.map((field) => indentOf(text, field)).filter((one) => one !== void 0);
  return {
    newline: /\r?\n/.exec(text)?.[0] ?? "\n",
    indent: mostUsed(indents) ?? "  ",
    equalsColumn: equalsColumn(whole),
    equals: mostUsed(
      whole.map(({ name, eq, value }) => text.slice(name.end, value[0]?.range.start ?? eq?.end))
    )?.replace(/\s+/g, " ") ?? " = ",
    quoted: isHabit(whole, ({ value: [first] }) => first?.kind === "quoted", 0.5),
    trailingComma: isHabit(nodes, ({ fields: fields2 }) => fields2.at(-1)?.comma !== void 0, 0.5),
    closeIndent: mostUsed(nodes.map((node) => closeIndent(text, node))) ?? "",
    emptyLines: emptyLinesBetween(text, nodes),
    ascii: nodes.length > 0 && new RegExp("^\\p{ASCII}*$", "u").test(text),
    bracedTitles: isHabit(titles, (title) => BRACED.test(title), HABIT),
    // BibTeX styles convert titles to lower case.
    protectedCapitals: nodes.length === 0 || protectsCapitals(titles),
    typeCase: caseOf(nodes.map(({ type }) => text.slice(type.start, type.end))),
    fieldCase: caseOf(fields.map(({ name }) => text.slice(name.start, name.end))),
    fieldOrder: fieldOrder(text, nodes),
    sortedByKey: isSorted(entries.map(({ key }) => key))
  };
}
var BRACED = /^[{"]\{.*\}[}"]$/s;
function protectsCapitals(titles) {
  const counts = titles.filter((title) => !BRACED.test(title)).map((title) => countProtected(title.slice(1, -1)));
  const sum = (which) => counts.reduce((total, count) => total + count[which], 0);
  return sum("kept") > sum("bare");
}
function isSorted(keys) {
  const folded = keys.map((key) => key.toLowerCase());
  return folded.length > 2 && folded.every((key, at) => (folded[at - 1] ?? "") <= key);
}
function isHabit(all, holds, share) {
  return all.length > 0 && all.filter(holds).length > share * all.length;
}
function indentOf(text, { name }) {
  return /(?:^|\n)([ \t]*)$/.exec(text.slice(Math.max(0, name.start - 80), name.start))?.[1];
}
function closeIndent(text, { range, close }) {
  return (close && /\n([ \t]*)$/.exec(text.slice(range.start, close.start))?.[1]) ?? "";
}
function equalsColumn(fields) {
  const columns = fields.map(({ name, eq }) => (eq?.start ?? name.end) - name.start);
  const column = mostUsed(columns) ?? 0;
  const aligned = fields.filter((_, at) => columns[at] === column);
  const lengths = new Set(aligned.map(({ name }) => name.end - name.start));
  return lengths.size > 2 && aligned.length >= HABIT * fields.length ? column : 0;
}
function emptyLinesBetween(text, nodes) {
  const gaps = nodes.slice(1).map((node, at) => text.slice(nodes[at]?.range.end ?? 0, node.range.start)).filter((gap) => gap.trim() === "").map((gap) => Math.max(0, gap.split("\n").length - 2));
  return mostUsed(gaps) ?? 1;
}
function caseOf(names) {
  const letters = names.filter((name) => /^[a-z]{2}/i.test(name));
  const cases = letters.map(
    (name) => name === name.toLowerCase() ? "lower" : name === name.toUpperCase() ? "upper" : "capital"
  );
  return mostUsed(cases) ?? "lower";
}
function fieldOrder(text, nodes) {
  const all = nodes.map(({ fields }) => fields.map((field) => fieldName(text, field)));
  const neighbors = all.flatMap(
    (names) => names.slice(1).map((name, at) => (names[at] ?? "") <= name)
  );
  if (neighbors.length > 5 && isHabit(neighbors, (sorted2) => sorted2, 0.95)) return "alphabetical";
  const places = groupBy(
    all.flatMap(
      (names) => names.map((name, at) => ({ name, place: at / Math.max(1, names.length - 1) }))
    ),
    ({ name }) => name
  );
  return new Map(
    [...places].map(([name, each]) => [
      name,
      each.reduce((sum, { place }) => sum + place, 0) / each.length
    ])
  );
}

// src/bibtex/bib-edits.ts
function insertEntries(bibliography, drafts, layout = {}) {
  const style = styleFor(bibliography, layout);
  const order = layout.order ?? (style.sortedByKey ? "key" : void 0);
  const { entries } = bibliography;
  const present = order === void 0 ? [] : entries.map(sortableBibEntry);
  const groups = groupBy(
    order === void 0 ? drafts : sorted(order, drafts),
    (draft) => order === void 0 ? void 0 : entries[placeFor(order, present, sortable(draft))]
  );
  const gap = style.newline.repeat(style.emptyLines + 1);
  return [...groups].map(([next, group]) => {
    const text = group.map((draft) => bibEntryText({ ...draft, fields: inWantedOrder(draft, layout) }, style)).join(gap);
    if (next === void 0) return atEnd(bibliography.source.text, text, style);
    const { start } = next.range;
    return { range: { start, end: start }, text: `${text}${gap}` };
  });
}
function styleFor(bibliography, { indent, fieldOrder: fieldOrder2 }) {
  const style = fileStyle(bibliography);
  return {
    ...style,
    ...indent === void 0 ? {} : { indent, closeIndent: "" },
    // The fields are already in order.
    ...fieldOrder2 === void 0 ? {} : { fieldOrder: /* @__PURE__ */ new Map() }
  };
}
function inWantedOrder({ fields }, { fieldOrder: fieldOrder2 }) {
  if (fieldOrder2 === void 0) return fields;
  const place = (name) => {
    const at = fieldOrder2.indexOf(name);
    return at < 0 ? fieldOrder2.length : at;
  };
  return fields.toSorted((a, b) => place(a.name) - place(b.name));
}
function sorted(order, drafts) {
  return drafts.map((draft) => ({ draft, rank: rankIn(order, sortable(draft)) })).sort((a, b) => compareRanks(order, a.rank, b.rank)).map(({ draft }) => draft);
}
function sortable({ key, fields }) {
  return sortableBibEntry({
    key,
    fields: new Map(fields.map(({ name, value }) => [name, { value: plainText(value) }]))
  });
}
function atEnd(source, text, { newline, emptyLines }) {
  const range = { start: source.length, end: source.length };
  const last = source.slice(-1e3);
  const trailing = last.slice(last.trimEnd().length);
  if (trailing.length === source.length) return { range, text: `${text}${newline}` };
  const missing = emptyLines + 1 - (trailing.split("\n").length - 1);
  return { range, text: `${newline.repeat(Math.max(0, missing))}${text}${newline}` };
}
function setField(bibliography, { node }, field) {
  const { text } = bibliography.source;
  const style = fileStyle(bibliography);
  const old = node.fields.find((one) => fieldName(text, one) === field.name);
  const [first, last] = [old?.value[0], old?.value.at(-1)];
  if (first !== void 0 && last !== void 0) {
    const quoted = first.kind === "quoted";
    return [
      {
        range: { start: first.range.start, end: last.range.end },
        text: valueText(field, { ...style, quoted })
      }
    ];
  }
  return addField(text, node, fieldText(field, style), style);
}
function addField(text, node, added, style) {
  const before = node.fields.at(-1) ?? node;
  const end = before.comma?.end ?? (before === node ? (node.key ?? node.open).end : before.range.end);
  const oneLine = !text.slice(node.range.start, node.range.end).includes("\n");
  const gap = oneLine ? " " : `${style.newline}${style.indent}`;
  const comma = before.comma === void 0 ? "," : "";
  const after = before === node ? style.trailingComma : before.comma !== void 0;
  const line = `${comma}${gap}${added}${after ? "," : ""}`;
  return [{ range: { start: end, end }, text: line }];
}
function bibEntryText(draft, style) {
  const { newline, indent, trailingComma, closeIndent: closeIndent2 } = style;
  const fields = inFileOrder(draft.fields, style.fieldOrder).map(
    (field) => `${indent}${fieldText(field, style)}`
  );
  const body = fields.join(`,${newline}`) + (trailingComma && fields.length > 0 ? "," : "");
  const head = `@${inCase(draft.type, style.typeCase)}{${draft.key},`;
  return [head, ...body === "" ? [] : [body], `${closeIndent2}}`].join(newline);
}
function fieldText(field, style) {
  const name = inCase(field.name, style.fieldCase);
  const equals = style.equalsColumn > name.length ? `${" ".repeat(style.equalsColumn - name.length)}=${/\s$/.test(style.equals) ? " " : ""}` : style.equals;
  return `${name}${equals}${valueText(field, style)}`;
}
var VENUES = { booktitle: "journal", journal: "booktitle" };
function inFileOrder(fields, order) {
  if (order === "alphabetical") {
    return fields.toSorted((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
  }
  let before = 0;
  const placed = fields.map((field) => {
    before = order.get(field.name) ?? order.get(VENUES[field.name] ?? "") ?? before;
    return { field, place: before };
  });
  return placed.sort((a, b) => a.place - b.place).map(({ field }) => field);
}
function inCase(name, letters) {
  if (letters === "upper") return name.toUpperCase();
  return letters === "capital" ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

export {
  fileStyle,
  insertEntries,
  setField,
  bibEntryText
};
