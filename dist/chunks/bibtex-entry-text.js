import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  VERBATIM_FIELDS
} from "./bibtex-field-values.js";
import {
  toTex
} from "./bibtex-citation-key.js";
import {
  foldSpaces,
  partsOf,
  plainText,
  scholarlyText
} from "./identifiers-arxiv.js";

// src/bibtex/protect-capitals.ts
var WORD = new RegExp("[\\p{L}\\p{N}\\p{M}]+(?:[-.]\\p{N}[\\p{L}\\p{N}\\p{M}]*)*", "gu");
var INNER_CAPITAL = new RegExp("^..*\\p{Lu}", "su");
function protectCapitals(title, toLatex, whole = title) {
  if (!new RegExp("\\p{Ll}", "u").test(whole)) return toLatex(title);
  let written = "";
  let at = 0;
  for (const { 0: word, index } of title.matchAll(WORD)) {
    if (!INNER_CAPITAL.test(word)) continue;
    written += `${toLatex(title.slice(at, index))}{${toLatex(word)}}`;
    at = index + word.length;
  }
  return written + toLatex(title.slice(at));
}
function countProtected(latex) {
  let kept = 0;
  let bare = 0;
  let depth = 0;
  let word = "";
  let isKept = false;
  const end = () => {
    if (INNER_CAPITAL.test(word)) {
      if (isKept) kept++;
      else bare++;
    }
    word = "";
    isKept = false;
  };
  for (const character of latex.replace(/\\(?:[a-z]+|.)/gi, "")) {
    if (character === "{") depth++;
    else if (character === "}") depth--;
    else if (/[\p{L}\p{N}\p{M}]/u.test(character)) {
      word += character;
      if (depth > 0 && new RegExp("\\p{Lu}", "u").test(character)) isKept = true;
    } else end();
  }
  end();
  return { kept, bare };
}

// src/bibtex/field-text.ts
var NAME_FIELDS = /* @__PURE__ */ new Set(["author", "editor", "translator"]);
function valueText(field, style) {
  if (field.form === "macro") return oneLine(field.value);
  const inner = field.form === "latex" ? balanced(oneLine(field.value)) : latexOf(field, style);
  return style.quoted ? `"${inner.replaceAll('"', '{"}')}"` : `{${inner}}`;
}
function latexOf({ name, value }, style) {
  const text = foldSpaces(value);
  if (name === "title") {
    return style.bracedTitles ? `{${toTex(text, style.ascii)}}` : titleLatex(text, style);
  }
  if (VERBATIM_FIELDS.has(name)) return balanced(plainText(text));
  if (!NAME_FIELDS.has(name)) return toTex(text, style.ascii);
  const names = balanced(plainText(text)).split(/([{}])/);
  return names.map((part) => part === "{" || part === "}" ? part : toTex(part, style.ascii)).join("");
}
function titleLatex(title, { ascii, protectedCapitals }) {
  const whole = plainText(title);
  return partsOf(title).map((part) => {
    const latex = (plain) => toTex(plain, ascii);
    if (typeof part !== "string") {
      const formula = toTex(scholarlyText([part]), ascii);
      return /[A-Z]/.test(part.tex) ? `{${formula}}` : formula;
    }
    return protectedCapitals ? protectCapitals(part, latex, whole) : latex(part);
  }).join("");
}
function oneLine(value) {
  return value.replace(/\s+/g, " ").trim();
}
function balanced(text) {
  let depth = 0;
  let lowest = 0;
  for (const character of text) {
    if (character === "{") depth++;
    else if (character === "}") depth--;
    lowest = Math.min(lowest, depth);
  }
  return depth === 0 && lowest === 0 ? text : text.replace(/[{}]/g, "");
}

// src/bibtex/entry-text.ts
function bibEntryText(draft, style) {
  const { newline, indent, trailingComma, closeIndent: closeIndent2 } = style;
  const fields = inOrder(draft.fields, style.fieldOrder).map(
    (field) => `${indent}${fieldText(field, style)}`
  );
  const body = fields.join(`,${newline}`) + (trailingComma && fields.length > 0 ? "," : "");
  const head = `@${spelt(draft.type, style.typeCase)}{${draft.key},`;
  return [head, ...body === "" ? [] : [body], `${closeIndent2}}`].join(newline);
}
function fieldText(field, style) {
  const name = spelt(field.name, style.fieldCase);
  const equals = style.equalsColumn > name.length ? `${" ".repeat(style.equalsColumn - name.length)}=${/\s$/.test(style.equals) ? " " : ""}` : style.equals;
  return `${name}${equals}${valueText(field, style)}`;
}
var VENUES = { booktitle: "journal", journal: "booktitle" };
function inOrder(fields, order) {
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
function spelt(name, letters) {
  if (letters === "upper") return name.toUpperCase();
  return letters === "capital" ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

// src/bibtex/file-style.ts
var SAMPLE = 300;
var HABIT = 0.8;
function fileStyle({ source, entries }) {
  const { text } = source;
  const nodes = entries.slice(0, SAMPLE).map(({ node }) => node);
  const fields = nodes.flatMap((node) => node.fields);
  const whole = fields.filter(({ eq, value }) => eq !== void 0 && value.length > 0);
  const titles = whole.filter((field) => nameOf(text, field) === "title").map(({ value: [first] }) => text.slice(first?.range.start, first?.range.end));
  const indents = fields.map((field) => indentOf(text, field)).filter((one) => one !== void 0);
  return {
    newline: /\r?\n/.exec(text)?.[0] ?? "\n",
    indent: mostFrequent(indents) ?? "  ",
    equalsColumn: equalsColumn(whole),
    equals: mostFrequent(
      whole.map(({ name, eq, value }) => text.slice(name.end, value[0]?.range.start ?? eq?.end))
    )?.replace(/\s+/g, " ") ?? " = ",
    quoted: isHabit(whole, ({ value: [first] }) => first?.kind === "quoted", 0.5),
    trailingComma: isHabit(nodes, ({ fields: fields2 }) => fields2.at(-1)?.comma !== void 0, 0.5),
    closeIndent: mostFrequent(nodes.map((node) => closeIndent(text, node))) ?? "",
    blankLines: blankLinesBetween(text, nodes),
    ascii: nodes.length > 0 && new RegExp("^\\p{ASCII}*$", "u").test(text),
    bracedTitles: isHabit(titles, (title) => BRACED.test(title), HABIT),
    // Styles of BibTeX write titles small.
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
function compareKeys(a, b) {
  const left = a.toLowerCase();
  const right = b.toLowerCase();
  return left < right ? -1 : left > right ? 1 : 0;
}
function isSorted(keys) {
  return keys.length > 2 && keys.every((key, at) => at === 0 || compareKeys(keys[at - 1] ?? "", key) <= 0);
}
function isHabit(all, holds, share) {
  return all.length > 0 && all.filter(holds).length > share * all.length;
}
function mostFrequent(values) {
  const counts = /* @__PURE__ */ new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
function nameOf(text, { name }) {
  return text.slice(name.start, name.end).toLowerCase();
}
function indentOf(text, { name }) {
  return /(?:^|\n)([ \t]*)$/.exec(text.slice(Math.max(0, name.start - 80), name.start))?.[1];
}
function closeIndent(text, { range, close }) {
  return (close && /\n([ \t]*)$/.exec(text.slice(range.start, close.start))?.[1]) ?? "";
}
function equalsColumn(fields) {
  const columns = fields.map(({ name, eq }) => (eq?.start ?? name.end) - name.start);
  const [common = "0"] = [mostFrequent(columns.map(String))];
  const column = Number(common);
  const aligned = fields.filter((_, at) => columns[at] === column);
  const lengths = new Set(aligned.map(({ name }) => name.end - name.start));
  return lengths.size > 2 && aligned.length >= HABIT * fields.length ? column : 0;
}
function blankLinesBetween(text, nodes) {
  const gaps = nodes.slice(1).map((node, at) => text.slice(nodes[at]?.range.end ?? 0, node.range.start)).filter((gap) => gap.trim() === "").map((gap) => String(Math.max(0, gap.split("\n").length - 2)));
  return Number(mostFrequent(gaps) ?? 1);
}
function caseOf(names) {
  const letters = names.filter((name) => /^[a-z]{2}/i.test(name));
  const cases = letters.map(
    (name) => name === name.toLowerCase() ? "lower" : name === name.toUpperCase() ? "upper" : "capital"
  );
  const common = mostFrequent(cases);
  return common === "upper" || common === "capital" ? common : "lower";
}
function fieldOrder(text, nodes) {
  const all = nodes.map(({ fields }) => fields.map((field) => nameOf(text, field)));
  const neighbours = all.flatMap(
    (names) => names.slice(1).map((name, at) => (names[at] ?? "") <= name)
  );
  if (neighbours.length > 5 && isHabit(neighbours, (sorted) => sorted, 0.95)) return "alphabetical";
  const places = /* @__PURE__ */ new Map();
  for (const names of all) {
    for (const [at, name] of names.entries()) {
      const place = at / Math.max(1, names.length - 1);
      places.set(name, [...places.get(name) ?? [], place]);
    }
  }
  return new Map(
    [...places].map(([name, each]) => [
      name,
      each.reduce((sum, one) => sum + one, 0) / each.length
    ])
  );
}

export {
  valueText,
  bibEntryText,
  fieldText,
  fileStyle
};
