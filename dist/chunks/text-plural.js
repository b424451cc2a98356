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
function linesText(lines) {
  const different = [...new Set(lines)];
  const shown = different.slice(0, SHOWN);
  const more = different.length - shown.length;
  const all = listText([...shown.map(String), ...more > 0 ? [`${more} more`] : []]);
  return `${plural(different.length, "line", "lines")} ${all}`;
}

export {
  count,
  plural,
  listText,
  linesText
};
