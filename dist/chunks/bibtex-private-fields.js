import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  SHOWN_FIELDS
} from "./features-papers-add-paper.js";
import {
  quote,
  unusualCommand,
  urlFault
} from "./bibtex-bib-edits.js";
import {
  decodeField
} from "./bibtex-bib-identifiers.js";
import {
  append
} from "./identifiers-arxiv.js";
import {
  plainText
} from "./identifiers-doi.js";
import {
  InputError
} from "./files-input-error.js";

// src/bibtex/private-fields.ts
var PRIVATE = /^(?:__markedentry|abstractnote|annote|bdsk-.*|comment(?:-.*)?|creationdate|date-(?:added|modified)|file|groups|keywords?|local-url|mendeley-.*|modificationdate|owner|printed|priority|qualityassured|ranking|rating|read|readstatus|relevance|timestamp|urldate)$/;
function withoutPrivateFields(draft, bibliographies) {
  const isPrivate = ({ name }) => PRIVATE.test(name) && !bibliographies.some(({ entries }) => entries.some(({ fields }) => fields.has(name)));
  return {
    draft: { ...draft, fields: draft.fields.filter((field) => !isPrivate(field)) },
    omitted: draft.fields.filter(isPrivate).map(({ name }) => name)
  };
}

// src/features/papers/given-fields.ts
var NO_DATA = /* @__PURE__ */ new Set(["execute", "options", "entryset"]);
var OF_ADDRESSES = /* @__PURE__ */ new Set(["url", "doi", "eprint", "howpublished", "file", ...SHOWN_FIELDS]);
var ADDRESS = /(?:https?:\/\/|www\.)[^\s{}<>"\\]{1,200}|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.\w[\w.]{0,64}/i;
var WEB_ADDRESS = /^https?:\/\/[^\s"<>{}\\]+$/i;
function givenFields(all) {
  const fields = [];
  const notes = [];
  for (const given of all) {
    const field = given.name === "url" ? withAddress(given, notes) : given;
    if (field === void 0) continue;
    const why = NO_DATA.has(field.name) ? "is no data on the paper" : commandText(field.name, plainText(field.value));
    if (why === void 0) {
      fields.push(field);
      append(notes, addressNotes(field));
    } else if (field.name === "title" || SHOWN_FIELDS.includes(field.name)) {
      throw new InputError(`the field "${field.name}" ${why}. Write its text alone.`);
    } else notes.push(`The field "${field.name}" is omitted: it ${why}.`);
  }
  return { fields, notes };
}
function commandText(name, value) {
  if (/^\\\w+$/.test(value) && !decodeField(name, value).startsWith("\\")) return void 0;
  const command = unusualCommand(value);
  return command === void 0 ? void 0 : `contains ${quote(command)}, a command of TeX that may do more than print text`;
}
function withAddress(field, notes) {
  const raw = plainText(field.value);
  const plain = decodeField("url", raw);
  const fault = urlFault(plain, plain);
  const value = fault === void 0 ? plain : fault.right ?? "";
  if (WEB_ADDRESS.test(value)) return { ...field, value };
  const { what, todo } = fault ?? { what: "which is not a web address", todo: "Correct it" };
  notes.push(`The field "url" is omitted: its value ${what.replace(/^which /, "")}. ${todo}.`);
  return void 0;
}
function addressNotes({ name, value }) {
  const [address] = !OF_ADDRESSES.has(name) && ADDRESS.exec(plainText(value)) || [];
  if (address === void 0) return [];
  return [
    `The field "${name}" contains the address ${quote(address)}, which becomes a link. Make sure that it belongs to the paper, or remove it.`
  ];
}

export {
  withoutPrivateFields,
  givenFields,
  addressNotes
};
