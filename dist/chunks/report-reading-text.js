import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  linesText
} from "./text-lines-text.js";

// src/report/reading-text.ts
function readingText({ reading }) {
  if (reading === void 0) return {};
  const { resources, skipped, unread, unreadLines } = reading;
  return {
    ...resources === 0 ? {} : { resources: number(resources, "resource") },
    ...skipped === 0 ? {} : { skipped: `${number(skipped, "section")} skipped` },
    ...unread === 0 ? {} : {
      unread: `${number(unread, "paper link")} ${unread === 1 ? "stands" : "stand"} in no entry: ${linesText(unreadLines)}`
    }
  };
}
function nothingRead({ entries, reading }) {
  return reading !== void 0 && entries + reading.resources === 0;
}
function number(count, singular) {
  return `${count} ${singular}${count === 1 ? "" : "s"}`;
}

export {
  readingText,
  nothingRead
};
