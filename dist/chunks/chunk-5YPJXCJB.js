import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

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

export {
  applyEdits
};
