import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  parseJson
} from "./text-parse-json.js";
import {
  array,
  exactOptional,
  literal,
  nonEmpty,
  object,
  pipe,
  safeParse,
  string
} from "./valibot-dist-index.js";
import {
  InputError
} from "./jobs-input-error.js";

// src/github/hidden-data.ts
var START = "<!-- list-curator-data:";
var UNSAFE = /[^\p{L}\p{M}\p{N} ",.:;{}[\]()/'\\]/gu;
function dataLine(data) {
  return `${START}${JSON.stringify(data).replace(UNSAFE, escaped)} -->`;
}
function escaped(character) {
  return Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`
  ).join("");
}
function dataOfComment(body) {
  const line = body.split(/\r?\n/, 2)[1] ?? "";
  return line.startsWith(START) && line.endsWith(" -->") ? parseJson(line.slice(START.length, -" -->".length)) : void 0;
}

// src/jobs/submission/choices.ts
var Kept = object({
  version: literal(1),
  category: exactOptional(pipe(array(string()), nonEmpty())),
  key: exactOptional(pipe(string(), nonEmpty())),
  abstract: exactOptional(pipe(string(), nonEmpty()))
});
var LONGEST = 45e3;
function choicesOf({ answers }) {
  const parsed = safeParse(Kept, dataOfComment(answers[0]?.body ?? ""));
  if (!parsed.success) return {};
  const { version: _, ...choices } = parsed.output;
  return choices;
}
function choicesLine({ category, key, abstract }) {
  const line = dataLine({ version: 1, category, key, abstract });
  if (line.length <= LONGEST) return line;
  throw new InputError(
    `the abstract is too long to be kept in a comment (${line.length} characters, ${LONGEST} at most). Put it into the issue, under "### Abstract".`
  );
}

export {
  dataLine,
  dataOfComment,
  choicesOf,
  choicesLine
};
