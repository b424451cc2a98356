import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  VENUE_NAMES,
  venueWithoutYear
} from "./catalog-bib-index.js";
import {
  certainNames
} from "./bibtex-bib-edits.js";
import {
  fromShownText
} from "./scholarly-dollar-math.js";
import {
  PREPRINT_SERVER,
  certainFacts
} from "./bibtex-bib-identifiers.js";
import {
  idOf,
  isNeverRegistered
} from "./identifiers-doi.js";
import {
  fold
} from "./text-fold.js";
import {
  withoutTail
} from "./text-without-tail.js";

// src/catalog/draft-of-list-entry.ts
function draftOfListEntry(entry) {
  const certain = certainFacts(entry);
  const author = certain.authors === void 0 ? void 0 : certainNames(certain.authors);
  const venue = venueName(certain.venue);
  const year = entry.places.year === void 0 ? entry.year : certain.year;
  const [named, arxiv, pmid, pmcid] = ["doi", "arxiv", "pmid", "pmcid"].map(
    (kind) => idOf(entry.identifiers, kind)
  );
  const isPageOfAcm = named !== void 0 && isNeverRegistered(named) && !isAtDoiOrg(entry);
  const doi = isPageOfAcm ? void 0 : named;
  if ((author ?? entry.url ?? doi ?? arxiv ?? pmid ?? pmcid) === void 0) return void 0;
  const type = typeOf(venue, author !== void 0 && year !== void 0);
  const container = { article: "journal", inproceedings: "booktitle", misc: "howpublished" }[type];
  const isOfArxiv = arxiv !== void 0 && /^(?:arxiv|corr)\b/i.test(venue ?? "");
  const fields = [
    ["title", fromShownText(entry.title)],
    ["author", author],
    // `archiveprefix` has it already.
    [container, isOfArxiv ? void 0 : venue],
    ["year", year?.toString()],
    ["doi", doi],
    ["eprint", arxiv],
    ["archiveprefix", arxiv === void 0 ? void 0 : "arXiv"],
    ["pmid", pmid],
    ["pmcid", pmcid],
    ["url", (doi ?? arxiv) === void 0 ? addressOf(entry) : void 0],
    ["abstract", entry.abstract && fromShownText(entry.abstract.text)]
  ];
  const found = { authors: author, venue, year };
  return {
    draft: {
      type,
      key: "",
      fields: fields.flatMap(
        ([name, value]) => value === void 0 || value === "" ? [] : [{ name, value }]
      )
    },
    omitted: ["authors", "venue", "year"].filter(
      (fact) => entry[fact] !== void 0 && found[fact] === void 0
    )
  };
}
function isAtDoiOrg({ url }) {
  return /^https?:\/\/(?:[a-z]+\.)?doi\.org\//i.test(url ?? "");
}
function venueName(printed) {
  const name = printed?.replace(/:[a-z\d_+-]{1,40}(?::|$)|\p{Extended_Pictographic}\ufe0f?/gu, " ").replace(/\s+/g, " ").trim();
  const venue = venueWithoutYear(withoutAppearance(venueWithoutYear(name ?? "")));
  return /\p{L}/u.test(venue) && venueKind(venue) !== "no-venue" ? venue : void 0;
}
function typeOf(venue, complete) {
  const kind = venue === void 0 || !complete ? void 0 : venueKind(venue);
  if (kind === "journal") return "article";
  return kind === "proceedings" ? "inproceedings" : "misc";
}
function addressOf({ url }) {
  return url !== void 0 && /^https?:\/\/\S+$/i.test(url) ? url.replace(/[{}]/g, encodeURIComponent) : void 0;
}
var APPEARANCE = /(?:^|[ ,(])(?:oral|spotlight|poster|highlight|best paper(?: award)?|to appear|accepted|in press)(?: (?:paper|presentation))?\)?$/i;
function withoutAppearance(venue) {
  return withoutTail(venue.replace(APPEARANCE, ""), /[\s,(]/);
}
var WORDS = {
  // Sites and kinds of texts.
  "no-container": "github|huggingface|blog|under review|thesis|dissertation|report|book",
  journal: "journal|transactions|letters|analysis|academy|endowment",
  // The short names are those whose full ones have none of these words, or are unknown.
  proceedings: "proc|proceedings|conf|conference|conferences|symposium|workshop|workshops|findings|meeting|advances in|demo|demos|track|tracks|cvprw|iccvw|aacl|ecir|pakdd|ecml|ecai|aamas|rss|hri|interspeech|ipmi|uist|facct|fse|ijcnn"
};
function hasWord(kind, name) {
  const words = ` ${fold(name)} `;
  return WORDS[kind].split("|").some((word) => words.includes(` ${word} `));
}
var ACRONYM = /^[\p{Lu}\d&-]{2,}$/u;
var FULL_NAMES = new Map(
  VENUE_NAMES.flatMap(
    ([short, ...full]) => short.split("|").map((one) => [one.toLowerCase(), full.join(", ")])
  )
);
function venueKind(venue) {
  if (/^workshop(?: paper| presentation)?$/i.test(venue) || withoutAppearance(venue) === "") {
    return "no-venue";
  }
  if (PREPRINT_SERVER.test(venue) || hasWord("no-container", venue)) return "no-container";
  const short = /^[\p{L}\d]*\p{Lu}(?![\p{L}\d])/u.exec(venue)?.[0] ?? "";
  const full = FULL_NAMES.get(venue.toLowerCase()) ?? FULL_NAMES.get(short.toLowerCase()) ?? "";
  if (hasWord("journal", full)) return "journal";
  if (hasWord("proceedings", `${venue}, ${full}`)) return "proceedings";
  return ACRONYM.test(venue) ? void 0 : "journal";
}

export {
  draftOfListEntry
};
