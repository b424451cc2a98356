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
var SHOWN = 5;
function linesText(lines) {
  const different = [...new Set(lines)];
  const shown = different.slice(0, SHOWN);
  const more = different.length - shown.length;
  const last = more > 0 ? `${more} more` : shown.pop();
  const all = shown.length === 0 ? `${last ?? ""}` : `${shown.join(", ")} and ${last ?? ""}`;
  return `${plural(different.length, "line", "lines")} ${all}`;
}

export {
  count,
  plural,
  linesText
};
