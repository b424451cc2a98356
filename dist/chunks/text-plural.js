import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/text/plural.ts
var RULES = new Intl.PluralRules("en-US");
function count(number, one, many = `${one}s`) {
  return `${number} ${plural(number, one, many)}`;
}
function plural(number, one, many) {
  return RULES.select(number) === "one" ? one : many;
}
function listText(items) {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
var SHOWN = 5;
function someText(items) {
  const more = items.length - SHOWN;
  return listText(more > 0 ? [...items.slice(0, SHOWN), `${more} more`] : items);
}
function linesText(lines) {
  const different = [...new Set(lines)];
  return `${plural(different.length, "line", "lines")} ${someText(different.map(String))}`;
}

export {
  count,
  plural,
  listText,
  someText,
  linesText
};
