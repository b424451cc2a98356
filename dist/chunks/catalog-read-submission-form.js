import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  require_dist
} from "./yaml-dist-compose-compose-collection.js";
import {
  __toESM
} from "./runtime.js";

// src/catalog/read-submission-form.ts
var import_yaml = __toESM(require_dist(), 1);
var LONGEST = 64 * 1024;
var PAPER = "paper";
var CATEGORY = "category";
function readSubmissionForm(source) {
  if (source.text.length > LONGEST) return void 0;
  const items = questionsOf(source.text);
  const options = items && optionsOf(items);
  return options === void 0 ? void 0 : formOf(source, items ?? [], options);
}
function questionsOf(text) {
  try {
    const document = (0, import_yaml.parseDocument)(text);
    if (document.errors.length > 0 || !(0, import_yaml.isMap)(document.contents)) return void 0;
    const body = document.contents.get("body");
    if (!(0, import_yaml.isSeq)(body)) return void 0;
    const items = body.items.filter((item) => (0, import_yaml.isMap)(item));
    return items.some((item) => item.get("id") === PAPER) ? items : void 0;
  } catch {
    return void 0;
  }
}
function optionsOf(items) {
  const question = items.find(
    (item) => item.get("id") === CATEGORY && item.get("type") === "dropdown"
  );
  const options = question && attributeOf(question, "options");
  return (0, import_yaml.isSeq)(options) ? options : void 0;
}
function attributeOf(question, name) {
  const attributes = question.get("attributes");
  return (0, import_yaml.isMap)(attributes) ? attributes.get(name) : void 0;
}
function labeled(items) {
  return items.flatMap((item) => {
    const label = attributeOf(item, "label");
    const id = item.get("id");
    if (item.get("type") === "markdown" || typeof label !== "string") return [];
    return [{ id: typeof id === "string" ? id : label, label: label.trim() }];
  });
}
function formOf(source, questions, { items }) {
  const read = items.flatMap(
    (item) => (0, import_yaml.isScalar)(item) && typeof item.value === "string" && item.range ? [{ value: item.value, start: item.range[0], end: item.range[1] }] : []
  );
  const [first] = read;
  const last = read.at(-1);
  if (first === void 0 || last === void 0 || read.length < items.length) return void 0;
  const { text, lines } = source;
  const heads = read.map(
    ({ start: start2 }) => text.slice(lines.lineStart(lines.position(start2).line), start2)
  );
  const [, indent = ""] = /^([ \t]*)-[ \t]+$/.exec(heads[0] ?? "") ?? [];
  const start = lines.lineStart(lines.position(first.start).line) + indent.length;
  const lineEnd = lines.lineEnd(lines.position(last.end).line);
  return {
    source,
    questions: labeled(questions),
    options: read.map(({ value }) => value),
    unquoted: read.flatMap(({ value, start: start2, end }) => {
      const written = (0, import_yaml.parse)(text.slice(start2, end), { version: "1.1" });
      return typeof written === "string" ? [] : [value];
    }),
    range: { start, end: last.end },
    indent,
    rewritable: heads.every((head) => /^[ \t]*-[ \t]+$/.test(head)) && items.every((item) => (0, import_yaml.isScalar)(item) && !item.comment && !item.commentBefore) && text.slice(last.end, lineEnd).trim() === ""
  };
}
export {
  readSubmissionForm
};
