import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  dollarMathAt
} from "./scholarly-dollar-math.js";
import {
  mathematics,
  scholarlyText
} from "./identifiers-arxiv.js";

// src/scholarly/from-markdown.ts
function fromShownText(shown) {
  if (!shown.includes("$")) return shown;
  const parts = [];
  let from = 0;
  for (let dollar = shown.indexOf("$"); dollar >= 0; ) {
    const formula = dollarMathAt(shown, dollar);
    if (formula !== void 0) {
      parts.push(shown.slice(from, dollar), mathematics(formula.tex));
      from = formula.end;
    }
    dollar = shown.indexOf("$", formula?.end ?? dollar + 1);
  }
  parts.push(shown.slice(from));
  return scholarlyText(parts);
}

export {
  fromShownText
};
