import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  fold
} from "./text-fold.js";

// src/text/order.ts
var ORDERS = [
  "year",
  "year-descending",
  "title",
  "title-descending",
  "key",
  "key-descending"
];
function rankIn(order, { year, title, key }) {
  if (order.startsWith("year")) return year;
  return (order.startsWith("title") ? fold(title ?? "") : withoutAccents(key ?? "")) || void 0;
}
function withoutAccents(key) {
  return key.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase();
}
function compareRanks(order, a, b) {
  if (a === void 0 || b === void 0 || a === b) return 0;
  return a < b === order.endsWith("-descending") ? 1 : -1;
}
function sortedPlaces(order, items) {
  const ranks = items.map((item) => rankIn(order, item));
  const sorted = ranks.map((rank, at) => ({ rank, at })).filter(({ rank }) => rank !== void 0).sort((a, b) => compareRanks(order, a.rank, b.rank));
  let next = 0;
  return ranks.map((rank, at) => rank === void 0 ? at : sorted[next++]?.at ?? at);
}
function placeFor(order, items, added) {
  const rank = rankIn(order, added);
  if (rank === void 0) return items.length;
  const tie = order === "year-descending" ? -1 : 1;
  const sides = items.map((item) => {
    const other = rankIn(order, item);
    return other === void 0 ? 0 : compareRanks(order, rank, other) || tie;
  });
  let wrong = sides.filter((side) => side > 0).length;
  let best = { at: 0, wrong };
  for (const [at, side] of sides.entries()) {
    wrong -= side;
    if (wrong < best.wrong || wrong === best.wrong && side === 0 && best.at === at) {
      best = { at: at + 1, wrong };
    }
  }
  return best.at;
}
var STEPS = { year: 2, title: 3, key: 3 };
var WRONG = 0.05;
function evidentOrder(items) {
  const orders = ["year-descending", "year", "title", "key"];
  return orders.find((order) => {
    const ranks = items.map((item) => rankIn(order, item)).filter((rank) => rank !== void 0);
    const steps = ranks.slice(1).map((rank, at) => compareRanks(order, ranks[at], rank));
    const right = steps.filter((step) => step < 0).length;
    const wrong = steps.filter((step) => step > 0).length;
    const [by = "year"] = order.split("-");
    return ranks.length * 2 > items.length && right >= STEPS[by] && wrong <= right * WRONG;
  });
}

export {
  ORDERS,
  rankIn,
  compareRanks,
  sortedPlaces,
  placeFor,
  evidentOrder
};
