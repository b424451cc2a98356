import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  count,
  linesText,
  plural
} from "./text-plural.js";

// src/report/reading-text.ts
function readingText({
  reading
}) {
  if (reading === void 0) return {};
  const { resources, skipped, unread, unreadLines, doubtfulLines } = reading;
  const missed = [
    unread === 0 ? "" : `${count(unread, "paper link")} ${plural(unread, "is", "are")} in no entry: ${linesText(unreadLines)}`,
    doubtfulLines.length === 0 ? "" : `${count(doubtfulLines.length, "entry", "entries")} may be misread: ${linesText(doubtfulLines)}`
  ].filter((text) => text !== "");
  return {
    ...resources === 0 ? {} : { resources: count(resources, "resource") },
    ...skipped === 0 ? {} : { skipped: `${count(skipped, "section")} skipped` },
    ...missed.length === 0 ? {} : { unread: missed.join("; ") }
  };
}
function nothingRead({ entries, reading }) {
  return reading !== void 0 && entries + reading.resources === 0;
}

export {
  readingText,
  nothingRead
};
