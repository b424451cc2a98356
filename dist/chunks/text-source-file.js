import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  countWhile,
  lineTable
} from "./text-count-while.js";

// src/text/text-edit.ts
function applyEdits(source, edits) {
  const ordered = edits.map((edit, index) => ({ edit, index })).sort(
    (a, b) => a.edit.range.start - b.edit.range.start || a.edit.range.end - b.edit.range.end || a.index - b.index
  );
  const parts = [];
  let done = 0;
  for (const { edit } of ordered) {
    const { start, end } = edit.range;
    if (start < 0 || end > source.length || start > end) {
      throw new RangeError(`edit ${start}-${end} lies outside the text of length ${source.length}`);
    }
    if (start < done) throw new RangeError(`edit ${start}-${end} overlaps the one before it`);
    parts.push(source.slice(done, start), edit.text);
    done = end;
  }
  parts.push(source.slice(done));
  return parts.join("");
}
function conflicts(a, b) {
  if (a.range.start === a.range.end && b.range.start === b.range.end) {
    return a.range.start === b.range.start;
  }
  return a.range.start < b.range.end && b.range.start < a.range.end;
}
function editSet() {
  const edits = [];
  return {
    edits,
    fits(edit) {
      const at = placeFor(edits, edit);
      return [edits[at - 1], edits[at]].every(
        (near) => near === void 0 || !conflicts(near, edit)
      );
    },
    add(edit) {
      edits.splice(placeFor(edits, edit), 0, edit);
    }
  };
}
function placeFor(edits, { range }) {
  return countWhile(edits.length, (at) => {
    const other = edits[at]?.range ?? range;
    return other.start < range.start || other.start === range.start && other.end <= range.end;
  });
}

// src/text/source-file.ts
function sourceFile(path, text) {
  const bom = text.charCodeAt(0) === 65279;
  const body = bom ? text.slice(1) : text;
  return { path, text: body, bom, invalidUtf8: [], lines: lineTable(body) };
}
function wholeText({ bom, text }) {
  return bom ? `\uFEFF${text}` : text;
}
function withEdits(file, edits) {
  if (edits.length === 0) return file;
  const text = applyEdits(file.text, edits);
  return text === file.text ? file : { ...sourceFile(file.path, text), bom: file.bom };
}
function decodeSourceFile(path, bytes) {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const file = sourceFile(path, text);
  if (!text.includes("\uFFFD")) return file;
  return { ...file, invalidUtf8: invalidOffsets(file.text, bytes, file.bom ? 3 : 0) };
}
var REPLACEMENT = [239, 191, 189];
function invalidOffsets(text, bytes, from) {
  const invalid = [];
  let byte = from;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 65533) {
      if (REPLACEMENT.every((expected, index) => bytes[byte + index] === expected)) byte += 3;
      else {
        invalid.push(at);
        byte += malformedLength(bytes, byte);
      }
    } else if (code < 128) byte += 1;
    else if (code < 2048) byte += 2;
    else if (code >= 55296 && code < 56320) {
      byte += 4;
      at++;
    } else byte += 3;
  }
  return invalid;
}
function malformedLength(bytes, at) {
  const lead = bytes[at] ?? 0;
  let needed = 0;
  let low = 128;
  let high = 191;
  if (lead >= 194 && lead <= 223) needed = 1;
  else if (lead >= 224 && lead <= 239) {
    needed = 2;
    if (lead === 224) low = 160;
    if (lead === 237) high = 159;
  } else if (lead >= 240 && lead <= 244) {
    needed = 3;
    if (lead === 240) low = 144;
    if (lead === 244) high = 143;
  }
  let length = 1;
  while (length <= needed) {
    const next = bytes[at + length];
    if (next === void 0 || next < low || next > high) break;
    low = 128;
    high = 191;
    length++;
  }
  return length;
}

export {
  applyEdits,
  editSet,
  sourceFile,
  wholeText,
  withEdits,
  decodeSourceFile
};
