import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  monthNumber
} from "./identifiers-arxiv.js";
import {
  at,
  noneIfEmpty
} from "./text-json.js";

// src/registries/dates.ts
function dateOfParts(year, month, day) {
  if (year === void 0 || !/^[12]\d{3}$/.test(year)) return void 0;
  const number = monthNumber(month);
  if (number === void 0) return year;
  const yearAndMonth = `${year}-${String(number).padStart(2, "0")}`;
  const dayNumber = Number(day ?? 0);
  return dayNumber >= 1 && dayNumber <= 31 ? `${yearAndMonth}-${String(Math.trunc(dayNumber)).padStart(2, "0")}` : yearAndMonth;
}
function dateOfDateParts(value) {
  const [year, month, day] = [0, 1, 2].map((index) => {
    const part = at(value, "date-parts", 0, index);
    return part === void 0 || part === null ? void 0 : String(part);
  });
  return dateOfParts(year, month, day);
}
function dateOfIso(text) {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(text ?? "") ?? [];
  return dateOfParts(year, month, day);
}
function yearsOf(dates) {
  const years = dates.flatMap((date) => date === void 0 ? [] : Number(date.slice(0, 4)));
  return noneIfEmpty([...new Set(years)]);
}
function atDate(date) {
  return date === void 0 ? "" : ` ${date.length < 10 ? "in" : "on"} ${date}`;
}

export {
  dateOfParts,
  dateOfDateParts,
  dateOfIso,
  yearsOf,
  atDate
};
