import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  countWhile,
  lineTable
} from "./text-count-while.js";

// src/text/range.ts
function shifted({ start, end }, by) {
  return { start: start + by, end: end + by };
}
function overlaps(a, b) {
  return a.start < b.end && b.start < a.end;
}
function lastFrom(items, offset) {
  return countWhile(items.length, (at) => (items[at]?.range.start ?? 0) <= offset) - 1;
}

// src/text/text-edit.ts
function insertion(at, text) {
  return { range: { start: at, end: at }, text };
}
function applyEdits(source, edits) {
  const ordered = edits.toSorted(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end
  );
  const parts = [];
  let done = 0;
  for (const { range, text } of ordered) {
    const { start, end } = range;
    if (start < 0 || end > source.length || start > end) {
      throw new RangeError(`edit ${start}-${end} lies outside the text of length ${source.length}`);
    }
    if (start < done) throw new RangeError(`edit ${start}-${end} overlaps the one before it`);
    parts.push(source.slice(done, start), text);
    done = end;
  }
  parts.push(source.slice(done));
  return parts.join("");
}
function conflicts(a, b) {
  if (a.range.start === a.range.end && b.range.start === b.range.end) {
    return a.range.start === b.range.start;
  }
  return overlaps(a.range, b.range);
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
function linePlace({ path, lines }, offset) {
  return { file: path, line: lines.position(offset).line };
}
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
  return { ...file, invalidUtf8: invalidOffsets(bytes, file.bom ? 3 : 0) };
}
function invalidOffsets(bytes, from) {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const invalid = [];
  let offset = 0;
  for (let start = from; start < source.length; ) {
    const found = source.indexOf("\uFFFD", start);
    const end = found < 0 ? source.length : found;
    const part = decoder.decode(source.subarray(start, end));
    for (const { index } of part.matchAll(/\ufffd/g)) invalid.push(offset + index);
    offset += part.length + 1;
    start = end + 3;
  }
  return invalid;
}

export {
  shifted,
  overlaps,
  lastFrom,
  insertion,
  applyEdits,
  editSet,
  linePlace,
  sourceFile,
  wholeText,
  withEdits,
  decodeSourceFile
};
