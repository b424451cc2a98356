import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  fingerprint
} from "./chunk-FKKWDRNF.js";
import {
  readBibliography
} from "./chunk-F2CBLZI6.js";
import {
  sourceFile
} from "./chunk-BNJXJOSR.js";
import {
  LAYOUTS
} from "./chunk-KSDFPRVS.js";
import {
  RULES,
  anchorNamesFile,
  bibEntryAtLine,
  foldTitle,
  isBibEntry,
  isGenericLabel,
  isOtherLabel,
  isPaperLabel,
  isPartOfTitle,
  lastFrom,
  linkRole,
  parseNames,
  suppression,
  titleKey,
  titleLikeness
} from "./chunk-UBHTITPC.js";
import {
  identifierKey,
  identifiersOfUrl,
  isBullet,
  isDelimiterRow,
  isPseudoBullet,
  isThematicBreak,
  remarkGfm,
  remarkParse,
  tooComplex,
  unified
} from "./chunk-LBKKHOVM.js";
import {
  decodePercent,
  findArxivId,
  findDoi
} from "./chunk-2ZEL4NA6.js";
import {
  REFERENCE_RULE_IDS
} from "./chunk-UY7ZQKO2.js";
import {
  fold
} from "./chunk-SNVRIEES.js";

// src/rules/count-findings.ts
function countFindings(findings) {
  const withSeverity = (severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    errors: withSeverity("error"),
    warnings: withSeverity("warning"),
    infos: withSeverity("info"),
    fixable: findings.filter(({ fix }) => fix !== void 0).length
  };
}

// src/jobs/reading-memory.ts
function readingMemory() {
  return { sections: /* @__PURE__ */ new Map(), bibliographies: /* @__PURE__ */ new Map() };
}
function recallBibliography(source, memory) {
  const { path, bom, invalidUtf8, text } = source;
  const key = JSON.stringify([path, bom, invalidUtf8]) + text;
  const bibliography = memory.bibliographies.get(key) ?? readBibliography(source);
  memory.bibliographies.set(key, bibliography);
  return bibliography;
}

// src/catalog/bib-index.ts
var RARE_WORDS = 4;
var LONGEST_POSTING = 100;
function bibIndex(bibliographies) {
  const candidates = bibliographies.flatMap(
    (bibliography) => bibliography.entries.map((bibEntry) => candidateOf(bibEntry, bibliography))
  );
  const keys = groupBy(candidates, ({ bibEntry }) => bibEntry.key === "" ? [] : [bibEntry.key]);
  const foldedKeys = groupBy(
    candidates,
    ({ bibEntry }) => bibEntry.key === "" ? [] : [bibEntry.key.toLowerCase()]
  );
  const identifiers = groupBy(
    candidates,
    ({ bibEntry }) => bibEntry.identifiers.map(identifierKey)
  );
  const titles = groupBy(candidates, ({ titleKey: titleKey2 }) => titleKey2 === "" ? [] : [titleKey2]);
  const byEntry = lazy(() => new Map(candidates.map((one) => [one.bibEntry, one])));
  const words3 = lazy(() => groupBy(candidates, ({ foldedTitle }) => wordsOf(foldedTitle)));
  return {
    candidates,
    byKey: (key) => keys.get(key) ?? [],
    byKeyIgnoringCase: (key) => foldedKeys.get(key.toLowerCase()) ?? [],
    byIdentifier: (identifier) => identifiers.get(identifierKey(identifier)) ?? [],
    byTitle: (key) => titles.get(key) ?? [],
    byAnchor: ({ startLine, ...anchor }) => {
      if (startLine === void 0) return void 0;
      const file = bibliographies.find(({ source }) => anchorNamesFile(anchor, source.path));
      const found = file === void 0 ? void 0 : bibEntryAtLine(file, startLine);
      return found === void 0 ? void 0 : byEntry().get(found);
    },
    byRareWords: (title) => [
      ...new Set(
        wordsOf(title).map((word) => words3().get(word) ?? []).filter((posting) => posting.length > 0 && posting.length <= LONGEST_POSTING).sort((a, b) => a.length - b.length).slice(0, RARE_WORDS).flat()
      )
    ]
  };
}
function candidateOf(bibEntry, bibliography) {
  const foldedTitle = foldTitle(bibEntry.fields.get("title")?.value ?? "");
  const date = bibEntry.fields.get("year")?.value ?? bibEntry.fields.get("date")?.value;
  const year = /\b(?:19|20)\d\d\b/.exec(date ?? "")?.[0];
  return {
    bibEntry,
    bibliography,
    foldedTitle,
    titleKey: foldedTitle.replaceAll(" ", ""),
    year: year === void 0 ? void 0 : Number(year)
  };
}
function wordsOf(foldedTitle) {
  return [...new Set(foldedTitle.split(" "))].filter((word) => word.length > 2);
}
function groupBy(items, keysOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group === void 0) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}
function lazy(make) {
  let made;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

// src/catalog/evidence.ts
function claimOf(entry) {
  const foldedTitle = foldTitle(entry.title);
  return {
    entry,
    foldedTitle,
    titleKey: foldedTitle.replaceAll(" ", ""),
    identifiers: entry.identifiers.map(identifierKey)
  };
}
function titlesAlike(claim, candidate) {
  return titleLikeness(claim.foldedTitle, candidate.foldedTitle);
}
function identifiersAgree(claim, candidate) {
  return candidate.bibEntry.identifiers.some(
    (own) => claim.identifiers.includes(identifierKey(own))
  );
}
function identifiersDisagree(claim, candidate) {
  const kinds = new Set(candidate.bibEntry.identifiers.map(({ kind }) => kind));
  const shared = claim.entry.identifiers.filter(({ kind }) => kinds.has(kind));
  return shared.length > 0 && !identifiersAgree(claim, candidate);
}
function yearsAgree(claim, candidate) {
  const { year } = claim.entry;
  if (year === void 0 || candidate.year === void 0) return false;
  return Math.abs(year - candidate.year) <= 1;
}
function authorsAgree(claim, candidate) {
  const printed = claim.entry.authors;
  const field = candidate.bibEntry.fields.get("author");
  if (printed === void 0 || field === void 0) return false;
  const first = parseNames(field.raw)[0];
  if (first === void 0) return false;
  const last = fold(first.last);
  return last !== "" && ` ${fold(printed)} `.includes(` ${last} `);
}

// src/catalog/pairing.ts
var ALIKE = 0.85;
var UNRELATED = 0.35;
var RELATED = 0.6;
var EVIDENCE = [
  ["key", byShownKeyAndWork],
  ["anchor", byLineAnchor],
  ["identifier", byIdentifierAndTitle],
  ["title", byTitle],
  ["key", byShownKey],
  ["identifier", byIdentifierAlone],
  ["similar-title", bySimilarTitle]
];
function byShownKeyAndWork(claim, index) {
  return byShownKey(claim, index).filter(
    (found) => identifiersAgree(claim, found) || titlesAlike(claim, found) >= RELATED
  );
}
function byShownKey(claim, index) {
  const key = claim.entry.citation?.key;
  if (key === void 0) return [];
  const exact = index.byKey(key);
  return closest(claim, exact.length > 0 ? exact : index.byKeyIgnoringCase(key));
}
function byLineAnchor(claim, index) {
  const anchor = claim.entry.citation?.anchor;
  if (anchor === void 0) return [];
  const found = index.byAnchor(anchor);
  if (found === void 0) return [];
  const agrees = identifiersAgree(claim, found) || titlesAlike(claim, found) >= ALIKE || isNameOf(claim, found);
  return agrees ? [found] : [];
}
function isNameOf(claim, candidate) {
  return isPartOfTitle(claim.foldedTitle, candidate.foldedTitle) && authorsAgree(claim, candidate) && yearsAgree(claim, candidate);
}
function byIdentifierAndTitle(claim, index) {
  return closest(
    claim,
    byAnyIdentifier(claim, index).filter((found) => titlesAlike(claim, found) >= ALIKE)
  );
}
function byIdentifierAlone(claim, index) {
  return closest(
    claim,
    byAnyIdentifier(claim, index).filter((found) => titlesAlike(claim, found) >= UNRELATED)
  );
}
function byAnyIdentifier(claim, index) {
  return [...new Set(claim.entry.identifiers.flatMap((one) => index.byIdentifier(one)))];
}
function byTitle(claim, index) {
  return closest(claim, index.byTitle(claim.titleKey));
}
function bySimilarTitle(claim, index) {
  const alike = index.byRareWords(claim.foldedTitle).map((candidate) => ({ candidate, likeness: titlesAlike(claim, candidate) })).filter(
    ({ candidate, likeness }) => likeness >= ALIKE && (authorsAgree(claim, candidate) || yearsAgree(claim, candidate)) && !identifiersDisagree(claim, candidate)
  );
  const best = Math.max(0, ...alike.map(({ likeness }) => likeness));
  return closest(
    claim,
    alike.filter(({ likeness }) => likeness === best).map(({ candidate }) => candidate)
  );
}
function closest(claim, candidates) {
  let left = candidates;
  for (const agrees of [sameTitle, identifiersAgree, authorsAgree, sameYear]) {
    if (left.length <= 1) break;
    const better = left.filter((candidate) => agrees(claim, candidate));
    if (better.length > 0) left = better;
  }
  return left;
}
function sameTitle(claim, candidate) {
  return claim.titleKey === candidate.titleKey;
}
function sameYear(claim, candidate) {
  return claim.entry.year !== void 0 && claim.entry.year === candidate.year;
}

// src/catalog/build-catalog.ts
function buildCatalog(list, bibliographies) {
  const index = bibIndex(bibliographies);
  const paired = /* @__PURE__ */ new Map();
  const holders = /* @__PURE__ */ new Map();
  const ambiguous = /* @__PURE__ */ new Map();
  let open = papersFirst(list?.entries ?? []).map(claimOf);
  for (const [by, evidence] of EVIDENCE) {
    const left = [];
    for (const claim of open) {
      const free = evidence(claim, index).filter(
        ({ bibEntry }) => (holders.get(bibEntry) ?? []).every(
          (holder) => sameWork(holder, claim) || (by === "anchor" || paired.get(holder.entry)?.by === "anchor") && isPartOfTitle(holder.foldedTitle, claim.foldedTitle)
        )
      );
      const only = free.length === 1 ? free[0] : void 0;
      if (only !== void 0) pair(claim, only, by);
      else {
        if (free.length > 1) noteAmbiguity(claim, free, by);
        left.push(claim);
      }
    }
    open = left;
  }
  function pair(claim, found, by) {
    const { bibEntry, bibliography } = found;
    paired.set(claim.entry, { entry: claim.entry, bibEntry, bibliography, by });
    ambiguous.delete(claim.entry);
    const sharing = holders.get(bibEntry);
    if (sharing === void 0) holders.set(bibEntry, [claim]);
    else sharing.push(claim);
  }
  function noteAmbiguity(claim, found, by) {
    if (ambiguous.has(claim.entry)) return;
    const candidates = found.map(({ bibEntry }) => bibEntry);
    ambiguous.set(claim.entry, { entry: claim.entry, candidates, by });
  }
  const pairs = (list?.entries ?? []).flatMap((entry) => paired.get(entry) ?? []);
  const byBibEntry = /* @__PURE__ */ new Map();
  for (const one of pairs) {
    const group = byBibEntry.get(one.bibEntry);
    if (group === void 0) byBibEntry.set(one.bibEntry, [one]);
    else group.push(one);
  }
  const contested = new Set([...ambiguous.values()].flatMap(({ candidates }) => candidates));
  return {
    ...list === void 0 ? {} : { list },
    bibliographies,
    pairs,
    ambiguities: (list?.entries ?? []).flatMap((entry) => ambiguous.get(entry) ?? []),
    unlisted: index.candidates.filter(({ bibEntry }) => !byBibEntry.has(bibEntry) && !contested.has(bibEntry)).map(({ bibEntry, bibliography }) => ({ bibEntry, bibliography })),
    pairOf: (entry) => paired.get(entry),
    pairsOf: (bibEntry) => byBibEntry.get(bibEntry) ?? []
  };
}
function papersFirst(entries) {
  return [
    ...entries.filter(({ kind }) => kind === "paper"),
    ...entries.filter(({ kind }) => kind === "resource")
  ];
}
function sameWork(a, b) {
  if (a.titleKey !== "" && a.titleKey === b.titleKey) return true;
  return a.identifiers.some((identifier) => b.identifiers.includes(identifier));
}

// src/markdown/definitions.ts
var DEFINITION = /^ {0,3}\[([^\]\n]{1,200})\]:[ \t]*(<[^>\n]{0,2000}>|\S{1,2000})/gm;
var MOST_PER_CHUNK = 200;
function findDefinitions(text) {
  const found = /* @__PURE__ */ new Map();
  if (!text.includes("]:")) return found;
  for (const match of text.matchAll(DEFINITION)) {
    const label2 = match[1] ?? "";
    const key = normalise(label2);
    if (!label2.startsWith("^") && key !== "" && !found.has(key)) {
      found.set(key, `[${label2}]: ${match[2] ?? ""}`);
    }
  }
  return found;
}
function definitionsFor(chunk, definitions, most = MOST_PER_CHUNK) {
  if (definitions.size === 0 || !chunk.includes("[")) return "";
  const used = /* @__PURE__ */ new Set();
  for (const match of chunk.matchAll(/\[([^[\]\n]{1,200})\]/g)) {
    const definition = definitions.get(normalise(match[1] ?? ""));
    if (definition !== void 0) used.add(definition);
    if (used.size >= most) break;
  }
  return used.size === 0 ? "" : `

${[...used].join("\n")}
`;
}
function normalise(label2) {
  return label2.trim().replace(/\s+/g, " ").toLowerCase();
}

// src/markdown/section-role.ts
var words = (list) => new Set(list.split(/\s+/).map((word) => fold(word)));
var CORE = [
  [
    "contents",
    words(
      "content contents toc outline hyperlink hyperlinks \u76EE\u5F55 \u76EE\u9304 \u76EE\u6B21 \u8BBA\u6587\u76EE\u5F55 \u5185\u5BB9 \u3082\u304F\u3058 \uBAA9\uCC28 inhalt inhaltsverzeichnis sommaire contenido contenidos indice \xEDndice sum\xE1rio \u0441\u043E\u0434\u0435\u0440\u0436\u0430\u043D\u0438\u0435 \u043E\u0433\u043B\u0430\u0432\u043B\u0435\u043D\u0438\u0435"
    )
  ],
  [
    "news",
    words(
      "news update updates updated changelog changelogs announcement announcements whats \u65B0\u95FB \u66F4\u65B0 \u66F4\u65B0\u65E5\u5FD7 \u52A8\u6001 \u6700\u65B0\u52A8\u6001 \u516C\u544A \u30CB\u30E5\u30FC\u30B9 \u304A\u77E5\u3089\u305B \u66F4\u65B0\u5C65\u6B74 \uC18C\uC2DD neuigkeiten aktuelles actualit\xE9s noticias novedades not\xEDcias \u043D\u043E\u0432\u043E\u0441\u0442\u0438"
    )
  ],
  [
    "citation",
    words(
      "citation citations cite citing bibtex \u5F15\u7528 \u5F15\u7528\u65B9\u6CD5 \u5982\u4F55\u5F15\u7528 \uC778\uC6A9 zitieren zitierung citar \u0446\u0438\u0442\u0438\u0440\u043E\u0432\u0430\u043D\u0438\u0435"
    )
  ],
  [
    "contributing",
    words(
      "contributing contribution contributions contribute pull \u8D21\u732E \u5982\u4F55\u8D21\u732E \u53C2\u4E0E\u8D21\u732E \u6295\u7A3F \u8865\u5145\u4E0E\u52D8\u8BEF \u8CA2\u732E \u8CA2\u732E\u65B9\u6CD5 \u30B3\u30F3\u30C8\u30EA\u30D3\u30E5\u30FC\u30B7\u30E7\u30F3 \uAE30\uC5EC mitmachen mitwirken beitragen contribuer contribuir contribuciones contribui\xE7\xE3o \u0432\u043A\u043B\u0430\u0434"
    )
  ],
  [
    "about",
    words(
      "licence license licences licenses licensing acknowledge acknowledgement acknowledgements acknowledgment acknowledgments contributor contributors contact contacts about maintainer maintainers organizer organizers stargazers star stars sponsor sponsors sponsorship supporters disclaimer thanks credit credits todo todos faq installation glossary abbreviations legend visitors forks \u81F4\u8C22 \u8054\u7CFB \u8054\u7CFB\u6211\u4EEC \u8054\u7CFB\u65B9\u5F0F \u8BB8\u53EF \u8BB8\u53EF\u8BC1 \u5173\u4E8E \u4F5C\u8005 \u7EF4\u62A4\u8005 \u8D21\u732E\u8005 \u58F0\u660E \u30E9\u30A4\u30BB\u30F3\u30B9 \u8B1D\u8F9E \u9023\u7D61\u5148 \u304A\u554F\u3044\u5408\u308F\u305B \u8CA2\u732E\u8005 \uB77C\uC774\uC120\uC2A4 \uAC10\uC0AC\uC758 lizenz lizenzen danksagung danksagungen kontakt impressum mitwirkende licencia licencias agradecimientos contacto remerciements licen\xE7a agradecimentos contato licenza ringraziamenti contatti \u043B\u0438\u0446\u0435\u043D\u0437\u0438\u044F \u0431\u043B\u0430\u0433\u043E\u0434\u0430\u0440\u043D\u043E\u0441\u0442\u0438 \u043A\u043E\u043D\u0442\u0430\u043A\u0442\u044B"
    )
  ],
  [
    "introduction",
    words(
      "introduction intro preface foreword scope context motivation statistics stats history log logs support feedback usage team terms terminology keywords convention conventions funding promotion \u524D\u8A00 \u7B80\u4ECB \u4ECB\u7ECD"
    )
  ]
];
var FILLERS = words(
  "a an and the us our me my to of for in on how this that with is s what latest recent recently new repo repository project list table paper papers work please information info you your we are it section guide guideline guidelines instruction instructions request requests submit adding add format pr prs more here welcome by or if find useful helpful join key important note notes chart record records file files also index search other general at from activity do get issue issues open question questions comment comments code conduct data up date dates"
);
var PHRASES = [
  [
    "contents",
    /^(?:table of contents?|index|navigation|categori[sz]ation|quick (?:links|navigation)|.*目录)$/
  ],
  ["news", /^(?:what s new|.{0,12}(?:latest|recent) (?:news|updates?)|release notes)$/],
  ["citation", /^(?:how to cite.*|cite (?:us|this).*|please cite.*|if you find .*)$/],
  [
    "contributing",
    /^(?:how to (?:contribute|submit|add|pr)\b.*|(?:pull|merge) requests?.*|contributing .*|(?:contribution|contributor|submission) (?:guide|guidelines?|instructions?).*|(?:adding|submitting|suggesting) (?:a |an |new )?(?:papers?|entry|entries|resources?).*|please feel free .*|want to contribute.*)$/
  ],
  [
    "about",
    /^(?:star history.*|selection criteria|sources|key terms|contact (?:us|me|information|info|details)|buy me a coffee|code of conduct|related (?:awesome )?(?:lists|repos|repositories)|about (?:the |this |our |us).*|join us.*|follow us.*|stay (?:tuned|connected).*|special thanks.*|(?:we are )?hiring)$/
  ]
];
function roleOfName(text) {
  const name = fold(text).replace(/^(?:\d+(?: \d+)*|[ivx]+|part \w+) (?=\S)/, "");
  if (name === "") return void 0;
  const phrase = PHRASES.find(([, pattern]) => pattern.test(name))?.[0];
  if (phrase !== void 0) return phrase;
  const parts = name.split(" ");
  if (parts.length > 7) return void 0;
  let role;
  for (const word of parts) {
    const core = CORE.find(([, known]) => known.has(word))?.[0];
    role ??= core;
    if (core === void 0 && !FILLERS.has(word) && !/^\d+$/.test(word)) return void 0;
  }
  return role;
}
var RESOURCES = /\b(?:tools?|toolkits?|toolbox(?:es)?|librar(?:y|ies)|software|codebases?|codes?|packages?|frameworks and tools|repositor(?:y|ies)|repos?|blogs?|blog ?posts?|posts?|talks?|tutorials?|courses?|books?|videos?|lectures?|podcasts?|websites?|web ?sites?|links|projects?|demos?|compan(?:y|ies)|startups?|groups?|labs?|conferences?|workshops?|journals?|competitions?|challenges?|presentations?|slides|notes|newsletters?|communit(?:y|ies)|people|researchers|other lists|awesome|platforms?|implementations?|apps?|applications and apps|products?|leaderboards?|collections?|learning materials|resources|meetups?|events|jobs|articles|social media|discussions?|miscellaneous resources|hackathons?|工具|博客|教程|课程|视频|比赛|竞赛|资源|书籍|公众号)\b/;
var NO_PAPERS = /(?:^|\s)(?:blogs?|blog ?posts?|posts|talks|courses?|books|videos|lectures|podcasts?|web ?sites|compan(?:y|ies)|startups|groups|labs|conferences|competitions|presentations|slides|notes|newsletters?|people|researchers|lists|meetups|articles|collections|博客|课程|视频|书籍)$/;
function namesResources(path) {
  return path.some((name) => {
    const folded = fold(name);
    return RESOURCES.test(folded) && folded.split(" ").length <= 7 && !/\bpapers?\b/.test(folded);
  });
}
function excludesPapers(path) {
  return path.some((name) => {
    const folded = fold(name);
    return NO_PAPERS.test(folded) && folded.split(" ").length <= 6 && !/\bpapers?\b/.test(folded);
  });
}

// src/markdown/draughts.ts
function draughtsOf({ text, lines }, { headings }) {
  const draught = (index, first, start, next) => ({
    index,
    first,
    last: next < headings.length ? (headings[next]?.line ?? 1) - 1 : lines.count,
    range: {
      start,
      end: next < headings.length ? lines.lineStart(headings[next]?.line ?? 1) : text.length
    },
    role: "entries",
    read: void 0,
    drafts: []
  });
  return [
    draught(-1, 1, 0, 0),
    ...headings.map(
      ({ line, endLine }, index) => draught(index, endLine + 1, lines.lineStart(line), index + 1)
    )
  ];
}
function nameRoles(draughts, placed2, skip) {
  const skipped = new Set(skip.map(fold));
  const roles = /* @__PURE__ */ new Map();
  for (const draught of draughts) {
    const place = placed2[draught.index];
    if (place === void 0 || place.isTitle) continue;
    const above = inherited(place.parent, draughts, placed2, roles);
    const named = skipped.has(fold(place.heading.text)) ? "about" : roleOfName(place.heading.text);
    const role = above ?? named;
    if (role === void 0) continue;
    roles.set(draught.index, role);
    draught.role = role;
  }
}
function inherited(parent, draughts, placed2, roles) {
  if (parent === void 0) return void 0;
  const role = roles.get(parent);
  if (role === void 0 || role === "contents" || role === "introduction") return void 0;
  const whole2 = draughts.at(-1)?.range.end ?? 0;
  const depth = placed2[parent]?.heading.depth ?? 0;
  const next = draughts.find(
    ({ index }) => index > parent && (placed2[index]?.heading.depth ?? 0) <= depth
  );
  const start = draughts.find(({ index }) => index === parent)?.range.start ?? 0;
  return (next?.range.start ?? whole2) - start < whole2 / 2 ? role : void 0;
}

// src/markdown/duplicate-views.ts
var SMALLEST = 10;
var SMALLEST_NAMED = 3;
var OF_VIEW = /\b(?:index|timeline|chronological(?:ly)?|by (?:year|date|time|venue)|recent(?:ly)?|latest|newest|new (?:papers?|entries|additions)|this (?:week|month))\b|更新|新增|最近|最新|索引|时间线|新着/i;
function findViews(sections, pathOf = () => []) {
  const keys = sections.map(({ drafts }) => new Set(drafts.map(({ title }) => fold(title))));
  const named = sections.map(({ index }) => pathOf(index).some((name) => OF_VIEW.test(name)));
  const own = new Set(keys.flatMap((set, at2) => named[at2] === true ? [] : [...set]));
  const counts = /* @__PURE__ */ new Map();
  for (const set of keys) for (const key of set) counts.set(key, (counts.get(key) ?? 0) + 1);
  let standing = counts.size;
  const views = [];
  const order = [...sections.entries()].sort(
    ([a], [b]) => Number(named[b]) - Number(named[a]) || a - b
  );
  for (const [at2, { index, drafts }] of order) {
    const titles = keys[at2];
    if (titles === void 0 || titles.size < SMALLEST_NAMED) continue;
    const repeated = [...titles].filter((key) => (counts.get(key) ?? 0) > 1).length;
    const elsewhere = standing - (titles.size - repeated);
    const copies = titles.size >= SMALLEST && repeated >= titles.size * 0.95;
    const shows = named[at2] === true && [...titles].filter((key) => own.has(key)).length >= titles.size * 0.95;
    if (!shows && (!copies || repeated < elsewhere * 0.9)) continue;
    views.push({
      index,
      message: `${drafts.length} entries repeat the rest of the list; they are not counted again.`
    });
    for (const key of titles) counts.set(key, (counts.get(key) ?? 1) - 1);
    standing = elsewhere;
  }
  return views;
}

// src/markdown/flat-text.ts
var EMPTY_FLAT = {
  text: "",
  pieces: [],
  marks: [],
  links: [],
  images: [],
  tags: [],
  comments: []
};
function pieceAt({ pieces }, at2) {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((pieces[middle]?.at ?? 0) <= at2) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}
function sourceStart(flat, at2) {
  const piece = pieceAt(flat, at2);
  if (piece === void 0) return 0;
  if (piece.length !== piece.sourceLength) return piece.source;
  return piece.source + at2 - piece.at;
}
function sourceEnd(flat, at2) {
  const piece = pieceAt(flat, at2);
  if (piece === void 0) return 0;
  if (piece.length !== piece.sourceLength) return piece.source + piece.sourceLength;
  return piece.source + at2 - piece.at + 1;
}
function sourceRange(flat, { start, end }) {
  if (end > start) return { start: sourceStart(flat, start), end: sourceEnd(flat, end - 1) };
  const at2 = start > 0 ? sourceEnd(flat, start - 1) : sourceStart(flat, start);
  return { start: at2, end: at2 };
}
function trimRange(text, { start, end }, also = "") {
  const drop = (at2) => {
    const character = text.charAt(at2);
    return /\s/.test(character) || also.includes(character);
  };
  let from = start;
  let to = end;
  while (from < to && drop(from)) from++;
  while (to > from && drop(to - 1)) to--;
  return { start: from, end: to };
}
var UNEVEN_BLANKS = /[^\S ]| {2}/;
function plain(flat, { start, end }) {
  const text = flat.text.slice(start, end);
  return (UNEVEN_BLANKS.test(text) ? text.replace(/\s+/g, " ") : text).trim();
}

// src/markdown/authors.ts
var PARTICLES = /^(?:van|von|der|den|de|del|della|di|da|dos|das|do|du|la|le|el|al|bin|ibn|ben|ter|ten|zu|y|e|st|dan|af|and|'t|jr|ii|iii)\.?$/i;
var NAME_WORD = new RegExp("^(?:\\p{Lu}[\\p{L}'\u2019`.\\-\u2010\u2011\u2013{}\\\\\"^~]*|\\p{Lu}\\.?(?:-?\\p{Lu}\\.?)*|\\p{Lo}{2,4}|[{\\\\].*)$", "u");
var NO_NAME = /\b(?:learning|networks?|neural|language|models?|data|deep|survey|review|analysis|towards?|using|conference|proceedings|journal|transactions|international|university|institute|workshop|arxiv|preprint|nature|science|medicine|medical|cvpr|iccv|eccv|neurips|nips|icml|iclr|acl|emnlp|naacl|aaai|ijcai|ieee|acm|springer|code|papers?|github|project|dataset|benchmark|graph|images?|vision|video|text|learn|generation|detection|estimation|classification|segmentation|recognition|prediction|systems?|health|clinical|methods?|framework|engine|platform|source|open|agents?|toolkit|tools?|training|performance|the|of|for|with)\b/i;
var SMALL_WORD = /(?:^|\s)(?:via|for|with|from|the|in|on|of|to|by|a|an|is|are|at|as|or|not|into|over)(?:\s|$)/;
var LONGEST = 6e3;
function isName(part) {
  const name = part.replace(/^(?:and|&)\s+/i, "").replace(/[*†‡§¶∗⋆^]|\d{1,2}$/g, "").replace(/\([^()]{1,20}\)/g, " ").trim();
  const words3 = name.split(/\s+/);
  if (name === "" || name.length > 60 || words3.length > 6) return false;
  let capitals = 0;
  for (const word of words3) {
    if (NAME_WORD.test(word)) capitals++;
    else if (!PARTICLES.test(word)) return false;
  }
  return capitals > 0 && !NO_NAME.test(name) && !SMALL_WORD.test(name) && !new RegExp("\\p{Lu}{5,}", "u").test(name.replace(/[-. ]/g, ""));
}
function peopleOf(text) {
  return text.slice(0, LONGEST).split(/\s*[,;，、]\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+/i).map((part) => part.trim()).filter((part) => part !== "" && !/^(?:and|&)$/i.test(part));
}
function authorEvidence(text) {
  const trimmed = text.trim().replace(/[.,;:]+$/, "");
  if (trimmed.length < 3 || trimmed.length > LONGEST) return "none";
  const etAl = /,?\s*(?:\band\s+)?(?:\bet\.?\s*al\b\.?|\band others\b|等)\.?\s*(?:\(?\d{4}\)?)?$/i;
  const withoutEtAl = trimmed.replace(etAl, "");
  const people = peopleOf(withoutEtAl);
  const names = people.filter(
    (part) => isName(part) || new RegExp("^(?:\\p{Lu}\\.[\\s~-]*)+$", "u").test(part)
  ).length;
  if (withoutEtAl !== trimmed)
    return names >= 1 && names >= people.length * 0.7 ? "strong" : "none";
  if (people.length === 0) return "none";
  if (people.length === 1)
    return names === 1 && new RegExp("\\S\\s+\\S|\\p{Lo}{2}", "u").test((people[0] ?? "").replace(/^and\s+/i, "")) ? "weak" : "none";
  const long = people.some((part) => part.split(/\s+/).length > 7);
  if (long) return "none";
  if (people.length === 2) return names === 2 ? "strong" : "none";
  return names >= people.length * 0.75 ? "strong" : "none";
}

// src/markdown/year.ts
var FULL = /(?<![\d./-])(19[5-9]\d|20[0-4]\d)(?!\d|\.\d{4,5}\b)/g;
var VENUE_SHORT = /\b(?:[A-Z]{2,}[A-Za-z]*|NeurIPS|NIPS|Interspeech|CoRR|CoNLL|SemEval)[- ]?['’‘]?(\d{2})(?![\d%A-Za-z.])/;
var RANGE = /\b(?:19|20)\d{2}\s?[-–—~]\s?(?:19|20)\d{2}\b/g;
var ACCESSED = /\b(?:accessed|retrieved)\b[^\d]{0,20}(?:\w{3,9}\.? )?\d{0,2},? ?\d{4}/gi;
function yearIn(text) {
  const cleaned = text.replace(RANGE, " ").replace(ACCESSED, " ");
  FULL.lastIndex = 0;
  const full = FULL.exec(cleaned)?.[1];
  if (full !== void 0) return Number(full);
  const short = VENUE_SHORT.exec(cleaned)?.[1] ?? /['’‘]\s?(\d{2})(?!\d)/.exec(cleaned)?.[1];
  if (short !== void 0) return century(Number(short));
  return void 0;
}
function yearOfArxivId(id) {
  const digits = /^(\d{2})\d{2}\.\d{4,5}$/.exec(id)?.[1];
  return digits === void 0 ? void 0 : 2e3 + Number(digits);
}
function century(year) {
  return year > 60 ? 1900 + year : 2e3 + year;
}
function isDate(text) {
  const months = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?/gi;
  const rest = text.replace(months, " ").replace(/[\d\s./,:年月日\-–—()[\]'’~*]+/g, "");
  return rest === "" && /\d{2}/.test(text);
}

// src/markdown/venue.ts
var SHORT_NAMES = "arxiv|corr|preprint|biorxiv|medrxiv|chemrxiv|techrxiv|ssrn|openreview|cvpr|cvprw|iccv|iccvw|eccv|eccvw|wacv|accv|bmvc|nips|neurips|icml|iclr|acl|emnlp|naacl|eacl|aacl|coling|conll|lrec|tacl|semeval|interspeech|icassp|slt|asru|aaai|ijcai|uai|aistats|colt|kdd|www|webconf|sigir|cikm|wsdm|recsys|ecir|icde|vldb|pvldb|sigmod|edbt|icdm|sdm|pakdd|ecml|pkdd|ecai|aamas|icra|iros|rss|corl|hri|icaps|siggraph|tog|tvcg|tpami|pami|ijcv|tip|tmm|tcsvt|tnnls|tkde|tois|tallip|taslp|jmlr|tmlr|mlj|jair|aij|csur|miccai|midl|isbi|ipmi|mia|media|tmi|jbhi|jamia|jama|nejm|bmj|lancet|plos|pnas|nature|science|cell|elife|chi|uist|cscw|facct|aies|usenix|ndss|ccs|osdi|sosp|nsdi|asplos|isca|micro|hpca|fast|atc|icse|fse|ase|issta|popl|pldi|oopsla|icst|msr|acmmm|mm|icme|icip|eusipco|ijcnn|icann|esann|icpr|mdpi|ieee|acm|spl|lncs|iswc|eswc|jcdl|ismir|icwsm|prl|prd|jhep|ral|dagm|cogsci|sigkdd|tist|ecml-pkdd|neuroips|neurocomputing|findings|blog|github|huggingface|zenodo|thesis|book";
var SHORT = new RegExp(`\\b(?:${SHORT_NAMES})\\b`, "i");
var LONG = /\b(?:journal|transactions|proceedings|proc\.|conference|symposium|workshop|letters|annals|lecture notes|communications of|magazine|bulletin|thesis|dissertation|technical report|findings of|advances in|international|frontiers in|trans\.|lett\.|university press|review of|preprint|under review)\b/i;
var SHORTENED = "(?:acad|acids|acoust|adv|anal|ann|annu|appl|artif|assoc|autom|bioinform|biol|biomed|bull|chem|clin|cogn|commun|comput|conf|curr|dyn|electron|eng|environ|exp|found|front|genet|genom|geophys|inf|inform|int|intell|interact|knowl|lang|lett|linguist|mach|magn|manag|math|mech|med|methodol|mol|nat|natl|netw|neurosci|opt|pharm|philos|phys|proc|process|psychol|res|rev|robot|sci|secur|softw|stat|surg|surv|symp|syst|technol|theor|trans|vis|vol)";
var FULL_STOP = new RegExp(`(?<!\\b${SHORTENED})(?<!(?:^|[\\s(,.])J)[.](?=\\s)`, "iu");
var ABBREVIATED = new RegExp(`(?:^J|(?:^|[\\s(])${SHORTENED})\\.(?=[\\s,;)]|$)`, "i");
function isVenueLike(text) {
  const trimmed = text.trim().replace(/^(?:in|published in|to appear in|accepted (?:by|to|at))[:\s]+/i, "");
  if (trimmed === "" || trimmed.length > 160) return false;
  if (isDate(trimmed)) return true;
  const words3 = trimmed.split(/\s+/).length;
  if (SHORT.test(trimmed) && words3 <= 6) return true;
  if (LONG.test(trimmed) && words3 <= 16) return true;
  if (ABBREVIATED.test(trimmed) && words3 <= 8 && new RegExp("^\\p{Lu}", "u").test(trimmed) && !new RegExp("[.]\\s\\p{Lu}[.]", "u").test(trimmed))
    return true;
  if (new RegExp("^\\p{Lu}[\\p{L}'\u2019., &-]*\\(\\d{4}[a-z]?\\)$", "u").test(trimmed)) return false;
  const apart = /(?:^|[\s'’‘(,]|[A-Z]{2})(?:(?:19[5-9]\d|20[0-4]\d)(?!\d)|['’‘]\s?\d{2}(?!\d))/.test(trimmed);
  if (new RegExp("^\\p{Lu}{2,}[A-Za-z]*[- ]?['\u2019\u2018]?\\d{2}(?: \\p{L}+)?$", "u").test(trimmed)) return true;
  return apart && words3 <= 4 && /^[\p{Lu}\d(['’]/u.test(trimmed);
}
function venueName(text) {
  const name = text.trim().replace(/^(?:in|published in|to appear in|accepted (?:by|to|at))[:\s]+/i, "").replace(/^[\s,.;:()[\]|·—–-]+|[\s,.;:()[\]|·—–-]+$/g, "").replace(/\s*\((?:19|20)\d{2}$/, "").replace(/\([^()]*$/, "$&)").trim();
  return name === "" || isDate(name) || !new RegExp("\\p{L}", "u").test(name) ? void 0 : name;
}

// src/markdown/citation-text.ts
var QUOTED = /[“"«「](?=\S)([^“”"«»「」]{8,400})[”"»」]/;
function readCitationText(text, stretch) {
  const { start, end } = trimRange(text, stretch);
  const body = text.slice(start, end);
  return quoted(body, start) ?? apa(body, start) ?? sentences(body, start) ?? commas(body, start);
}
var at = (start, from, to) => ({
  start: start + from,
  end: start + to
});
function quoted(body, start) {
  const match = QUOTED.exec(body);
  if (match === null || match.index < 4) return void 0;
  const before = body.slice(0, match.index).replace(/(?:[\s,:;]|(?<!\bal)\.)+$/, "");
  const evidence = authorEvidence(before);
  const apart = /[.,:;]\s*$/.test(body.slice(0, match.index));
  if (evidence === "none" || evidence === "weak" && !apart) return void 0;
  const from = match.index + 1;
  const title = trimRange(body, { start: from, end: from + (match[1] ?? "").length }, ".,");
  return {
    authors: at(start, 0, before.length),
    title: shift(title, start),
    tail: at(start, match.index + match[0].length, body.length)
  };
}
function shift({ start, end }, by) {
  return { start: start + by, end: end + by };
}
function apa(body, start) {
  const match = /^(.{4,600}?)[\s,.]*\(((?:19|20)\d{2})[a-z]?\)[.,:]?\s+/.exec(body.slice(0, 700));
  if (match === null) return void 0;
  const authors = (match[1] ?? "").trim();
  const people = authors.split(/,|&|\band\b/).filter((part) => part.trim() !== "");
  const initials = people.filter((part) => new RegExp("^\\s*(?:\\p{Lu}\\.[\\s-]*)+$", "u").test(part)).length;
  if (authorEvidence(authors) === "none" && initials < people.length / 3) return void 0;
  const from = match[0].length;
  const stop = sentenceEnd(body, from);
  return {
    authors: at(start, 0, authors.length),
    title: at(start, from, stop),
    tail: { start: start + authors.length, end: start + body.length }
  };
}
function sentenceEnd(body, from) {
  const match = /[.?!](?=\s+(?:[\p{Lu}*_\d(]|ar[Xx]iv)|\s*$)/u.exec(body.slice(from));
  if (match === null) return body.length;
  const end = from + match.index;
  return body.charAt(end) === "." ? end : end + 1;
}
function sentences(body, start) {
  for (const match of body.slice(0, 1500).matchAll(/[:.](?=\s)/g)) {
    const before = body.slice(0, match.index);
    const inVancouver = match[0] === "." && areInVancouver(before);
    if (new RegExp("\\b\\p{Lu}$", "u").test(before) && !inVancouver || /\b(?:et|al|vs|Jr|St)$/i.test(before) && !/al$/i.test(before))
      continue;
    const evidence = inVancouver ? "strong" : authorEvidence(before);
    if (evidence === "none") return void 0;
    if (evidence === "weak" && match[0] === ".") return void 0;
    const gap = /^\s+/.exec(body.slice(match.index + 1))?.[0].length ?? 0;
    const from = match.index + 1 + gap;
    const stop = sentenceEnd(body, from);
    const title = body.slice(from, stop);
    const behind = body.slice(stop).replace(/^[\s.,]+|[\s.,]+$/g, "");
    if (match[0] === ":" && (evidence !== "weak" || !isTail(behind, true))) return void 0;
    const dated = /[\s,.]+(?:19|20)\d{2}[a-z]?$/.exec(before);
    const authors = at(start, 0, dated?.index ?? before.length);
    if (isVenueLike(title) || title.split(/\s+/).length < 2) {
      return { authors, tail: at(start, from, body.length) };
    }
    const tail = dated === null ? at(start, stop, body.length) : { start: authors.end, end: start + body.length };
    return { authors, title: at(start, from, stop), tail };
  }
  return void 0;
}
function areInVancouver(text) {
  const people = text.split(/\s*,\s*/).filter((part) => !/^(?:and |& )?et\.? al$/i.test(part));
  return text.includes(",") && people.every((part) => new RegExp("^\\p{Lu}[\\p{L}'\u2019-]+(?: \\p{Lu}[\\p{L}'\u2019-]+)? \\p{Lu}{1,3}$", "u").test(part));
}
function commas(body, start) {
  const parts = [];
  for (const match of body.matchAll(/[^,]+/g)) {
    parts.push(trimRange(body, { start: match.index, end: match.index + match[0].length }, ".;"));
  }
  const read2 = (part) => part === void 0 ? "" : body.slice(part.start, part.end).replace(/^(?:and|&)\s+/i, "");
  let last = parts.length;
  while (last > 1 && isTail(read2(parts[last - 1]))) last--;
  let first = 0;
  while (first < last && (read2(parts[first]) === "" || isPerson(read2(parts[first])))) first++;
  const people = body.slice(0, parts[first - 1]?.end ?? 0);
  const isEtAl = /\bet\.?\s?al\b/i.test(body.slice(0, 80));
  if (first === 0 || (first < 2 || !new RegExp("\\p{L}[.\\s]+\\p{L}", "u").test(people)) && !isEtAl)
    return void 0;
  const stop = parts[first];
  const length = stop === void 0 ? 0 : leadingPerson(body.slice(stop.start, stop.end));
  const authorsEnd = length > 0 && stop !== void 0 ? stop.start + length : people.length;
  const tail = at(start, parts[last]?.start ?? body.length, body.length);
  const authors = at(start, 0, authorsEnd);
  const titleEnd = parts[last - 1]?.end;
  if (first >= last || stop === void 0 || titleEnd === void 0) return { authors, tail };
  const titleStart = length > 0 ? trimRange(body, { start: authorsEnd, end: titleEnd }, ".,;:[](|").start : stop.start;
  if (body.slice(titleStart, titleEnd).split(/\s+/).length < 3)
    return { authors, tail: { ...tail, start: start + Math.min(titleStart, tail.start - start) } };
  return { authors, title: at(start, titleStart, titleEnd), tail };
}
function leadingPerson(part) {
  const match = new RegExp("^(.{3,80}?(?<!\\b\\p{Lu}))(?:\\.?\\n|\\.\\s|\\s*[[(|])", "u").exec(part);
  const person = match?.[1] ?? "";
  return isPerson(person.replace(/^(?:and|&)\s+/i, "")) ? person.length : 0;
}
function isPerson(part) {
  return isName(part.replace(/^(?:and|&)\s+/i, "")) || / (?:and|&) /.test(part) && part.split(/ (?:and|&) /).every(isName);
}
function isTail(part, needed = false) {
  return part === "" && !needed || isDate(part) || isVenueLike(part) || yearIn(part) !== void 0 && part.length < 60;
}

// src/markdown/abstract.ts
var SUMMARY = /^(?:abs|abstract|the abstract|show abstract|abstract click to expand|摘要|show|abstract summary)$/;
function readAbstract({ attributes, details }) {
  const labelled2 = attributes.find(({ kind }) => kind === "abstract");
  if (labelled2 !== void 0) {
    const { text, range } = read(labelled2.value);
    const at2 = text === "" ? { start: labelled2.label.end, end: labelled2.label.end } : range;
    return { text, range: at2, label: labelled2.label };
  }
  for (const { summary, summaryFlat, content } of details) {
    if (!SUMMARY.test(fold(summary))) continue;
    const label2 = sourceRange(
      summaryFlat,
      trimRange(summaryFlat.text, { start: 0, end: summaryFlat.text.length })
    );
    const { text, range } = read(content);
    return { text, range: text === "" ? { start: label2.end, end: label2.end } : range, label: label2 };
  }
  return void 0;
}
function read(flat) {
  const stretch = trimRange(flat.text, { start: 0, end: flat.text.length });
  return { text: plain(flat, stretch), range: sourceRange(flat, stretch) };
}

// src/markdown/citation.ts
var KEY = /^[\p{L}\d][\p{L}\d_:.+/'&-]{2,90}$/u;
var BIB_TARGET = /^([^#]*\.bib)(?:#L(\d{1,7})(?:C\d+)?(?:-L?(\d{1,7}))?[^#]*)?(?:#.*)?$/i;
function readCitation(parts) {
  const texts = [
    parts.head,
    ...parts.texts,
    ...parts.attributes.map(({ value: value2 }) => value2),
    ...parts.details.map(({ content }) => content)
  ];
  const anchor = findAnchor(texts);
  const keyed = labelled(parts) ?? inPre(texts) ?? comment(texts) ?? linkText(texts) ?? inline(parts);
  if (keyed !== void 0) return anchor === void 0 ? keyed : { ...keyed, anchor };
  return anchor === void 0 ? void 0 : { via: "anchor", anchor, range: anchor.range };
}
function labelled({ attributes }) {
  for (const { kind, value: value2, label: label2 } of attributes) {
    if (kind !== "key" && kind !== "bibtex") continue;
    const stretch = trimRange(value2.text, { start: 0, end: value2.text.length }, "`");
    const key = value2.text.slice(stretch.start, stretch.end);
    const keyRange = sourceRange(value2, stretch);
    if (!KEY.test(key) || isGenericLabel(key)) continue;
    return { via: "label", key, keyRange, range: { start: label2.start, end: keyRange.end } };
  }
  return void 0;
}
function inPre(texts) {
  for (const flat of texts) {
    for (const tag of flat.tags) {
      if (tag.name !== "pre" || tag.closing) continue;
      const mark = flat.marks.find(
        ({ kind, start }) => kind === "code" && start >= tag.at && start <= tag.at + 2
      );
      const key = mark === void 0 ? "" : flat.text.slice(mark.start, mark.end).trim();
      if (mark === void 0 || !KEY.test(key)) continue;
      const keyRange = sourceRange(flat, trimRange(flat.text, mark));
      return { via: "label", key, keyRange, range: { start: tag.range.start, end: keyRange.end } };
    }
  }
  return void 0;
}
function comment(texts) {
  for (const { comments } of texts) {
    for (const { text, range } of comments) {
      const key = text.trim().replace(/^(?:key|citation key|bibtex)\s*:\s*/i, "");
      if (!KEY.test(key) || !/\d/.test(key) || !new RegExp("\\p{L}", "u").test(key)) continue;
      return { via: "comment", key, range };
    }
  }
  return void 0;
}
function linkText(texts) {
  for (const flat of texts) {
    for (const link of flat.links) {
      const key = flat.text.slice(link.start, link.end).trim().replace(/^[[`]+|[\]`]+$/g, "");
      if (!BIB_TARGET.test(link.url) || isGenericLabel(key) || !KEY.test(key)) continue;
      const at2 = flat.text.indexOf(key, link.start);
      return {
        via: "link",
        key,
        keyRange: sourceRange(flat, { start: at2, end: at2 + key.length }),
        range: link.range
      };
    }
  }
  return void 0;
}
function inline({ bibtex }) {
  for (const { text, range } of bibtex) {
    const key = /^\s*@\w+\s*[{(]\s*([^\s,{}]{1,90})\s*,/.exec(text)?.[1];
    if (key !== void 0) return { via: "inline-bibtex", key, range };
  }
  return void 0;
}
function findAnchor(texts) {
  for (const { links } of texts) {
    for (const { url, urlRange, range } of links) {
      const match = BIB_TARGET.exec(url.trim());
      if (match === null) continue;
      const startLine = match[2] === void 0 ? void 0 : Number(match[2]);
      const endLine = match[3] === void 0 ? void 0 : Number(match[3]);
      return {
        path: match[1] ?? "",
        ...startLine === void 0 ? {} : { startLine },
        ...endLine === void 0 ? {} : { endLine },
        range: urlRange ?? range
      };
    }
  }
  return void 0;
}

// src/markdown/entry-link.ts
function entryLinks(texts) {
  const found = [];
  for (const flat of texts) {
    for (const link of flat.links) found.push(entryLink(flat, link));
    for (const { alt, url, range, urlRange } of flat.images) {
      found.push({ text: alt, url, range, ...urlRange === void 0 ? {} : { urlRange } });
    }
  }
  return found.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}
function entryLink({ text }, { start, end, url, range, urlRange }) {
  return {
    text: text.slice(start, end).replace(/\s+/g, " ").trim(),
    url,
    range,
    ...urlRange === void 0 ? {} : { urlRange }
  };
}

// src/markdown/badges.ts
var BADGE = /img\.shields\.io|badgen\.net|badge\.fury\.io|\/badge[/-]/i;
var LABEL = /^(?:papers?|pdf|article|publication|conference|venue|published|accepted)$/i;
function isBadge({ url }) {
  return BADGE.test(url);
}
function badgeWords({ url }) {
  const path = /\/badge\/([^?#]*)/i.exec(url.replace(/\s+/g, " "))?.[1];
  if (path === void 0) return [];
  const parts = decodePercent(path).replace(/\.svg$/, "").replaceAll("--", "\0").split("-").map((part) => part.replaceAll("\0", "-").replaceAll("_", " ").trim());
  return parts.length > 1 ? parts.slice(0, -1) : parts;
}
function readBadges({ images }) {
  for (const image of images) {
    if (!isBadge(image)) continue;
    const parts = badgeWords(image);
    const yearAt = parts.findIndex((part) => /^(?:19|20)\d{2}$/.test(part));
    const text = parts.join(" ");
    const year = yearAt >= 0 ? Number(parts[yearAt]) : yearIn(text);
    if (year === void 0 || parts.length > 60) continue;
    const named = parts.filter(
      (part, index) => index !== yearAt && !(index === 0 && parts.length > 1 && LABEL.test(part))
    );
    const venue = venueName(named.join("-").replace(new RegExp(`(?<=\\p{L})${year}$`, "u"), ""));
    return { year, ...venue === void 0 ? {} : { venue } };
  }
  return {};
}

// src/markdown/tail-text.ts
function outsideLinks({ text, links }, { start, end }) {
  let read2 = "";
  let done = start;
  for (const link of links) {
    if (link.end <= done || link.start >= end) continue;
    read2 += `${text.slice(done, Math.max(done, link.start))} `;
    const shown = text.slice(link.start, link.end);
    const address = /^<?(?:https?:|www\.)/i.test(shown);
    const named = isVenueLike(shown) || isPersonLink(shown, link.url);
    if (!address && named && !isGenericLabel(shown)) read2 += shown;
    done = Math.min(end, link.end);
  }
  return read2 + text.slice(done, end);
}
function isPersonLink(shown, url) {
  const words3 = shown.trim().split(/\s+/).length;
  return words3 >= 2 && words3 <= 4 && ["other", "code", "talk", "search"].includes(linkRole(url)) && isName(shown);
}

// src/markdown/tail-authors.ts
var cleanAuthors = (text) => text.replace(/\s+/g, " ").replace(/^[\s,.;:|*_·—–-]+|[\s,;:|_·—–-]+$/g, "").replace(/^\(([^()]{2,60})\)[\s,.]*/, (all, inner) => isVenueLike(inner) ? "" : all).replace(new RegExp("(?<=\\p{Ll}{3})\\.$", "u"), "").trim();
function findAuthors(tails) {
  let weak;
  const judge = (text) => {
    const cleaned = cleanAuthors(text);
    const evidence = authorEvidence(cleaned);
    const several = cleaned.split(",").length > 2 || /\bet\.?\s?al\b/i.test(cleaned);
    if (isVenueLike(cleaned) && !several) return void 0;
    if (evidence === "strong") return cleaned;
    if (evidence === "weak" && cleaned.split(/\s+/).length <= 5) weak ??= cleaned;
    return void 0;
  };
  for (const { flat, stretches } of tails) {
    for (const stretch of stretches) {
      const found = authorsIn(flat, stretch, judge);
      if (found !== void 0) return found;
    }
  }
  return weak;
}
function authorsIn(flat, stretch, judge) {
  const { text, marks, links } = flat;
  const within2 = (range) => stretch.start <= range.start && range.end <= stretch.end;
  const by = byLine(flat, stretch);
  if (by !== void 0) return by;
  for (const kind of ["italic", "code"]) {
    for (const mark of marks) {
      if (mark.kind !== kind || !within2(mark)) continue;
      const found = judge(text.slice(mark.start, mark.end));
      if (found !== void 0) return found;
    }
  }
  const bare = outsideLinks(flat, stretch);
  const cited = readCitationText(bare, { start: 0, end: bare.length });
  if (cited !== void 0) {
    const found = judge(bare.slice(cited.authors.start, cited.authors.end));
    if (found !== void 0) return found;
  }
  const emphasised = marks.filter((mark) => mark.kind === "italic" && within2(mark)).map(({ start, end }) => text.slice(start, end).trim());
  for (const piece of bare.split(
    new RegExp("[|\xB7\u2014\u2013\\n;]|\\s-\\s|(?<!\\b\\p{Lu})[.](?=\\s+(?:\\p{Lu}\\w{2}|\\p{Lo}))|\\(|\\)|``|\\[\\[?", "u")
  )) {
    const found = judge(withoutVenue(piece, emphasised)) ?? judge(piece);
    if (found !== void 0) return found;
  }
  for (const link of links) {
    if (!within2(link)) continue;
    const found = authorsOfLabel(text.slice(link.start, link.end), judge);
    if (found !== void 0) return found;
  }
  return void 0;
}
function authorsOfLabel(shown, judge) {
  if (isGenericLabel(shown) || isVenueLike(shown) && !/\bet\.?\s?al\b/i.test(shown))
    return void 0;
  const people = shown.replace(/[\s,(]+\d{4}[a-z]?\)?\W*$/, "");
  const found = judge(people);
  if (found !== void 0 || people === shown.trim()) return found;
  const sure = authorEvidence(people) === "weak" || new RegExp("^\\p{Lu}[\\p{L}'\u2019-]+$", "u").test(people.trim());
  return sure ? cleanAuthors(people) : void 0;
}
function byLine({ text, links, marks }, { start, end }) {
  const match = /(?:^|[\s,)>])by:?\s+(?=[\p{Lu}*\p{Lo}{\\])/u.exec(text.slice(start, end));
  if (match === null || match.index > 40) return void 0;
  const from = start + match.index + match[0].length;
  const mark = marks.find(
    (candidate) => candidate.kind === "italic" && candidate.start >= from && candidate.start <= from + 1
  );
  let stop = mark === void 0 || mark.start > from + 1 ? end : mark.end;
  if (mark === void 0) {
    for (const link of links) if (link.start >= from && link.start < stop) stop = link.start;
    for (const { start: at2, kind } of marks)
      if (kind === "code" && at2 >= from && at2 < stop) stop = at2;
    const lineBreak = text.indexOf("\n", from);
    if (lineBreak >= 0 && lineBreak < stop) stop = lineBreak;
  }
  const people = cleanAuthors(text.slice(from, stop).replace(/[[(|<]+\s*$/, ""));
  const wordy = people.split(/,| and /)[0]?.split(/\s+/).length ?? 0;
  const tells = /\s(?:on|how|that|which|to|is|are|via|with|for|from|using|about)\s/.test(people);
  return people === "" || people.length > 3e3 || wordy > 12 || tells ? void 0 : people;
}
function withoutVenue(piece, emphasised) {
  const etAl = /^(.*?\bet\.?\s?al\b\.?)/i.exec(piece);
  if (etAl !== null) return etAl[1] ?? "";
  const people = piece.replace(/[\s,(]+(?:19|20)\d\d\W*$/, "");
  const venue = emphasised.find((text) => text !== "" && people.trimEnd().endsWith(text));
  const parts = (venue === void 0 ? people : people.trimEnd().slice(0, -venue.length).replace(/[\s,]+$/, "")).split(",");
  while (parts.length > 1 && isVenueLike(parts.at(-1) ?? "")) parts.pop();
  return parts.join(",");
}

// src/markdown/tail-venue.ts
var PIECES = new RegExp(
  `[|\xB7\u2014\u2013\\n;]|\\s-\\s|${FULL_STOP.source}|\\(|\\)|\`\`|\\[\\[?|,(?!\\s*(?:19|20)\\d{2})`,
  "iu"
);
function findVenue(tails, authors) {
  for (const { flat, stretches } of tails) {
    for (const stretch of stretches) {
      const found = venueIn(flat, stretch, authors);
      if (found !== void 0) return found;
    }
  }
  return void 0;
}
function venueIn(flat, stretch, authors) {
  const { text, marks } = flat;
  for (const mark of marks) {
    if (mark.start < stretch.start || mark.end > stretch.end) continue;
    const content = text.slice(mark.start, mark.end).trim();
    if (cleanAuthors(content) === authors || authorEvidence(content) === "strong") continue;
    if (isVenueLike(content)) return venueName(content);
    if (mark.kind === "italic" && content.length < 90 && new RegExp("^\\p{Lu}", "u").test(content) && !/[.!?]\s/.test(content))
      return venueName(content);
  }
  const bare = outsideLinks(flat, stretch).replace(authors ?? "\0", " ");
  const published = /\bpublished in:?\s+([\p{L}][^,.|`[\]\n(]{2,80}?)\s*(?:[(.,]|$)/iu.exec(
    bare
  )?.[1];
  if (published !== void 0) return venueName(published);
  const dated = new RegExp("(?:^|[\\s,-])in\\s+(\\p{Lu}[^,.|`[\\]\\n]{1,60}?\\s?(?:19|20)\\d{2})\\b", "u").exec(bare)?.[1];
  if (dated !== void 0 && isVenueLike(dated)) return venueName(dated);
  const named = new RegExp("(?:^|[\\s,-])in\\s+(\\p{Lu}[^,.|`[\\]\\n]{2,80}?(?:,? (?:19|20)\\d{2})?)(?=$|[,.|`[\\]\\n])", "iu").exec(
    bare
  )?.[1];
  if (named !== void 0 && isVenueLike(named)) return venueName(named);
  for (const piece of bare.split(PIECES)) {
    const { start, end } = trimRange(piece, { start: 0, end: piece.length }, ".,;:[]*");
    const content = piece.slice(start, end);
    if (content.length > 2 && isVenueLike(content)) {
      const name = venueName(content);
      if (name !== void 0) return name;
    }
  }
  return void 0;
}

// src/markdown/facts.ts
function readFacts(parts, tails) {
  const authors = attribute(parts, "authors") ?? findAuthors(tails);
  const badges = [parts.head, ...parts.texts].map(readBadges);
  const badge = badges.find(({ year: year2 }) => year2 !== void 0) ?? {};
  const date = attribute(parts, "date");
  const publisher = attribute(parts, "venue");
  const printed = tails.flatMap(({ flat, stretches }) => stretches.map((stretch) => outsideLinks(flat, stretch))).join(" ; ");
  const venue = publisher ?? findVenue(tails, authors) ?? badge.venue;
  const year = (date === void 0 ? void 0 : yearIn(date)) ?? (publisher === void 0 ? void 0 : yearIn(publisher)) ?? yearIn(printed.replace(authors ?? "\0", " ")) ?? badge.year ?? yearInLinks(tails);
  return {
    ...authors === void 0 ? {} : { authors },
    ...venue === void 0 ? {} : { venue },
    ...year === void 0 ? {} : { year }
  };
}
function attribute({ attributes }, wanted) {
  const found = attributes.find(({ kind }) => kind === wanted);
  const value2 = found === void 0 ? "" : plain(found.value, { start: 0, end: found.value.text.length });
  return value2 === "" ? void 0 : value2.replace(/[*_]+$/g, "").trim();
}
function yearInLinks(tails) {
  for (const { flat, stretches } of tails) {
    for (const { start, end } of flat.links) {
      if (!stretches.some((stretch) => stretch.start <= start && end <= stretch.end)) continue;
      const year = yearIn(flat.text.slice(start, end).replace(/https?:\S+/g, ""));
      if (year !== void 0) return year;
    }
  }
  return void 0;
}

// src/markdown/paper-url.ts
function isUsable(url) {
  return /^(?:[a-z][\w+.-]*:)?\/\/|^www\.|^(?:[\w-]+\.)+[a-z]{2,}\/|^\.{0,2}\/?[\w%.-]+\/[\w%./-]+/i.test(
    url.trim()
  );
}
function paperUrl(links) {
  const open = links.filter(
    ({ url }) => isUsable(url) && !["badge", "bib", "anchor", "mail", "search"].includes(linkRole(url))
  );
  const text = ({ text: text2 }) => text2.replace(/[[\]()]/g, " ").trim();
  const hosted = (link) => linkRole(link.url) === "paper";
  const found = open.find((link) => isPaperLabel(text(link)) && hosted(link)) ?? open.find((link) => isPaperLabel(text(link)) && linkRole(link.url) !== "code") ?? open.find((link) => hosted(link) && !isOtherLabel(text(link))) ?? open.find((link) => isPaperLabel(text(link)));
  return found?.url.trim();
}

// src/markdown/prefix.ts
var SIGNS = new RegExp("^(?:[\\s|\u2022\xB7\u25CF\u25AA\u2023\u2605\u2606\u2728:,;\u2013\u2014-]|\\u200b|\\ufe0f|\\u200d|\\p{Extended_Pictographic}|\\p{Emoji_Modifier})+(?!\\d)", "u");
var NUMBER = /^(?:\d{1,4}\s?[.)、]|[（(]\d{1,4}[)）]|#\d{1,4}[.:]?)\s*(?=\D)/;
var ARXIV_ID = /^(?:arxiv:\s?)?\d{4}\.\d{4,5}(?:v\d+)?$/i;
var CHECKBOX = /^\[[ xX✓]\]\s+/;
var DATE = /^(?:(?:19|20)\d{2}(?:[-/.年]\d{1,2}){0,2}[月日]?|\d{1,2}[-/.](?:19|20)\d{2})(?:\s*[:：,|)\]-]+\s*|\s+(?=\[))/;
var GROUP = /^(?:\[([^[\]\n]{1,80})\]|\(([^()\n]{1,80})\)|【([^【】\n]{1,80})】|（([^（）\n]{1,80})）)\s*[:：,|-]?\s*/;
function skipPrefix(flat, from = 0) {
  const { text } = flat;
  let at2 = from;
  for (let round = 0; round < 12; round++) {
    const rest = text.slice(at2, at2 + 400);
    const plain2 = SIGNS.exec(rest)?.[0] ?? CHECKBOX.exec(rest)?.[0] ?? NUMBER.exec(rest)?.[0] ?? DATE.exec(rest)?.[0];
    const skipped = plain2?.length ?? groupLength(flat, at2, rest) ?? markedVenueLength(flat, at2) ?? linkedIdLength(flat, at2);
    if (skipped === void 0 || skipped === 0) break;
    at2 += skipped;
  }
  return at2 >= text.length ? from : at2;
}
function groupLength({ text, links }, at2, rest) {
  const match = GROUP.exec(rest);
  if (match === null) return void 0;
  const content = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? "").trim();
  const after = text.slice(at2 + match[0].length).trim();
  const link = links.find(({ start, end }) => start <= at2 + 1 && end > at2 + 1);
  if (link !== void 0 && !isGenericLabel(content) && !isVenueLike(content)) return void 0;
  if (isDate(content) || isVenueLike(content) || isGenericLabel(content)) {
    return after === "" ? void 0 : match[0].length;
  }
  const words3 = content.split(/\s+/).length;
  return words3 <= 3 && after.split(/\s+/, 4).length >= 3 && link === void 0 ? match[0].length : void 0;
}
function linkedIdLength({ text, links }, at2) {
  const link = links.find(({ start, end }) => start === at2 && end > at2);
  if (link === void 0 || !ARXIV_ID.test(text.slice(link.start, link.end))) return void 0;
  const after = /^[\s\]):,|–—-]*/.exec(text.slice(link.end))?.[0].length ?? 0;
  const next = text.slice(link.end + after);
  return new RegExp("^\\p{L}", "u").test(next) && next.trim().split(/\s+/, 3).length > 2 ? link.end + after - at2 : void 0;
}
function markedVenueLength({ text, marks, links }, at2) {
  const mark = marks.find(({ start, end }) => start === at2 && end > at2);
  if (mark === void 0) return void 0;
  const content = text.slice(mark.start, mark.end).trim();
  const after = text.slice(mark.end).trim();
  if (content.length > 60 || after === "") return void 0;
  const linked2 = links.some(({ start, end }) => start < mark.end && end > mark.start);
  const tag = /^[[(【].*[\])】]$/.test(content);
  const startsWithLink = links.some(({ start }) => start >= mark.end && start <= mark.end + 3);
  const venue = isVenueLike(content) && content.split(/\s+/).length <= 5;
  const barred = /^\s*[|｜·•]/.test(text.slice(mark.end));
  if (linked2 || !(tag || venue && (startsWithLink || barred || mark.kind === "code")))
    return void 0;
  return mark.end - at2;
}

// src/markdown/title.ts
var QUOTE = /^[“"«「](?=\S)([^“”"«»「」\n]{6,400}?)[”"»」]/;
var MARKS_AROUND = `.,;:|\xB7-\u2013\u2014"\u201C\u201D'\u2018\u2019\u300C\u300D\xAB\xBB`;
var words2 = (text) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
function findTitle(flat, start = 0) {
  const from = skipPrefix(flat, start);
  return leadingLink(flat, from) ?? leadingBold(flat, from) ?? quotation(flat, from, from) ?? laterLink(flat, from) ?? plainTitle(flat, from);
}
function linkText2({ text }, link) {
  return text.slice(link.start, link.end).trim();
}
function namesWork(flat, link) {
  const shown = linkText2(flat, link).replace(/^[[(]+|[\])]+$/g, "");
  if (shown === "" || link.bare || isGenericLabel(shown) || isDate(shown)) return false;
  if (/^https?:\/\//.test(shown)) return false;
  if (/\bet\.?\s?al\b|^[^:]{3,80}\(\d{4}\)$/i.test(shown) && authorEvidence(shown.replace(/\(\d{4}[a-z]?\)\W*$/, "")) !== "none") {
    return false;
  }
  return !(isVenueLike(shown) && words2(shown) <= 3);
}
function leadingLink(flat, from) {
  const link = flat.links.find(({ start, end }) => end > from && end > start);
  if (link === void 0) return void 0;
  const before = flat.text.slice(from, link.start);
  if (!/^[\s"“'[(*「|:-]*$/.test(before) || !namesWork(flat, link)) return void 0;
  return linked(flat, link, from);
}
function linked(flat, link, from) {
  return {
    style: "linked",
    range: titleRange(flat.text, link),
    link,
    after: link.end,
    from
  };
}
function leadingBold(flat, from) {
  const { text, marks } = flat;
  const bold = marks.find(
    ({ kind, start, end: end2 }) => kind === "bold" && end2 > from && start <= from + 2
  );
  if (bold === void 0 || /\w/.test(text.slice(from, bold.start))) return void 0;
  let end = bold.end;
  for (const next of marks) {
    if (next.kind === "bold" && next.start >= end && /^[ -]?$/.test(text.slice(end, next.start)))
      end = next.end;
  }
  const inner = flat.links.find((link) => link.start >= bold.start && link.end <= end);
  if (inner !== void 0 && namesWork(flat, inner) && inner.start - bold.start < 4) {
    return linked(flat, inner, from);
  }
  const stop = inner === void 0 || namesWork(flat, inner) ? end : openingBefore(text, inner.start);
  const whole2 = { start: Math.max(bold.start, from), end: stop };
  const range = titleRange(text, whole2);
  if (range.end <= range.start || isGenericLabel(text.slice(range.start, range.end)))
    return void 0;
  return label(flat, bold, range, from) ?? { style: "bold", range, after: stop, from };
}
function label(flat, bold, name, from) {
  const { text } = flat;
  const short = words2(text.slice(name.start, name.end)) <= 7;
  const gap = /^\s*[:：,-]?\s*/.exec(text.slice(bold.end))?.[0] ?? "";
  const next = bold.end + gap.length;
  const quote = quotation(flat, next, from);
  if (quote !== void 0 && short) return quote;
  const colon = /[:：]/.test(gap) || /[:：]\s*$/.test(text.slice(bold.start, bold.end));
  if (/[,-]/.test(gap) || !short && !colon) return void 0;
  const link = flat.links.find(({ start, end }) => start === next && end > start);
  if (link !== void 0 && namesWork(flat, link) && words2(linkText2(flat, link)) >= 3) {
    return linked(flat, link, from);
  }
  const rest = plainTitle(flat, next);
  if (rest === void 0) return void 0;
  const added = text.slice(rest.range.start, rest.range.end);
  const long = words2(added) >= (colon ? 2 : 4);
  if (!long || isVenueLike(added) || authorEvidence(added) !== "none") return void 0;
  if (!colon && (/[.?!]$/.test(text.slice(bold.start, bold.end).trim()) || words2(text.slice(name.start, name.end)) > 3)) {
    return void 0;
  }
  return { ...rest, range: { start: name.start, end: rest.range.end }, style: "bold", from };
}
function quotation({ text, links }, at2, from) {
  const match = QUOTE.exec(text.slice(at2, at2 + 420));
  if (match === null) return void 0;
  const end = at2 + match[0].length;
  if (new RegExp("^\\s*:\\s*\\p{L}", "u").test(text.slice(end, end + 4)) || words2(match[1] ?? "") < 2)
    return void 0;
  const range = titleRange(text, { start: at2 + 1, end: end - 1 });
  const link = links.find(
    ({ start, end: stop }) => start <= range.start + 1 && stop >= range.end - 1
  );
  return { style: "quoted", range, after: end, from, ...link === void 0 ? {} : { link } };
}
function laterLink(flat, from) {
  const link = flat.links.find((candidate) => candidate.start > from && namesWork(flat, candidate));
  if (link === void 0) return void 0;
  const first = flat.links.find(({ start, end }) => start >= from && end > start);
  if (first !== link && first !== void 0 && flat.text.slice(from, first.start).trim().length > 8)
    return void 0;
  const before = flat.text.slice(from, link.start).replace(/[\s,.:;|([{"“–—-]+$/, "");
  const role = linkRole(link.url);
  const length = words2(linkText2(flat, link));
  if (/\n/.test(before.trim())) return void 0;
  if (before === "") return linked(flat, link, from);
  if (length < 3 || role === "search" || role === "anchor") return void 0;
  const people = authorEvidence(before) !== "none";
  return people || isVenueLike(before) || words2(before) <= 3 && length > words2(before) ? linked(flat, link, from) : void 0;
}
function plainTitle(flat, from) {
  const { text } = flat;
  let end = text.length;
  const limit = (at2) => {
    if (at2 > from && at2 < end) end = at2;
  };
  const separator = /\n|\t| [|·—] |\s\|\s|<br|``/.exec(text.slice(from));
  if (separator !== null) limit(from + separator.index);
  for (const link2 of flat.links)
    if (link2.end > link2.start || link2.url !== "") limit(openingBefore(text, link2.start));
  for (const mark of flat.marks)
    if (mark.start > from + 8 && endsTitle(text, mark)) limit(mark.start);
  for (const image of flat.images) limit(image.at);
  for (const tag of flat.tags) limit(tag.at);
  const label2 = /\s\[\[?(?:paper|pdf|code|link|arxiv|project)|\s\(?doi:\s?10\./i.exec(
    text.slice(from, end)
  );
  if (label2 !== null) limit(from + label2.index);
  const bare = withoutTail(text, { start: from, end });
  const dated = new RegExp("\\p{L}", "u").test(text.slice(bare.end, end)) || isDate(text.slice(bare.end, end));
  const range = titleRange(text, withoutPeople(text, bare, dated));
  if (range.end <= range.start) return void 0;
  const link = flat.links.find(
    (one) => !one.bare && one.start <= range.start && one.end >= range.end
  );
  return { style: "plain", range, after: range.end, from, ...link === void 0 ? {} : { link } };
}
function endsTitle(text, mark) {
  const content = text.slice(mark.start, mark.end).trim();
  if (mark.kind !== "italic") return mark.kind === "code" || words2(content) > 0;
  return words2(content) > 2 || isVenueLike(content) || authorEvidence(content) !== "none";
}
function openingBefore(text, at2) {
  let from = at2;
  while (from > 0 && /[\s[(|]/.test(text.charAt(from - 1))) from--;
  return from;
}
function withoutTail(text, { start, end }) {
  let stop = end;
  for (let round = 0; round < 5; round++) {
    const body = text.slice(start, stop).replace(/(?:[\s.,;:|([]|\s[–—-])+$/, "");
    const bracket = /\s*[([]([^()[\]]{2,60})[)\]]?$/.exec(body);
    const part = bracket ?? /[,.;]\s*([^,.;]{2,60})$/.exec(body);
    const tail = part?.[1]?.trim() ?? "";
    if (part === null || part.index < 4 || !(isDate(tail) || isVenueLike(tail) && /^[\p{Lu}a\d]/u.test(tail))) {
      return { start, end: start + body.length };
    }
    stop = start + part.index;
  }
  return { start, end: stop };
}
function withoutPeople(text, { start, end }, dated) {
  const body = text.slice(start, Math.min(end, start + 600));
  for (const match of body.matchAll(/([.?!,，。])\s*(?=[\p{Lu}\p{Lo}])/gu)) {
    const title = body.slice(0, match.index);
    if (words2(title) < 3 && !new RegExp("\\p{Lo}{4}", "u").test(title)) continue;
    const mark = match[1] ?? "";
    const rest = body.slice(match.index + match[0].length);
    const people = new RegExp("^(.+?(?<!\\b\\p{Lu}|\\bal))[.\u3002](?=\\s)", "u").exec(rest)?.[1] ?? rest;
    if (match[0].length === 1 && !new RegExp("^\\p{Lo}", "u").test(rest)) continue;
    if (arePeople(people, mark, title, dated))
      return { start, end: start + match.index + (mark === "?" || mark === "!" ? 1 : 0) };
  }
  return { start, end };
}
function arePeople(people, mark, title, dated) {
  const evidence = authorEvidence(people);
  if (evidence === "none") return false;
  if (new RegExp("^(?:\\p{Lu}\\.[\\s-]?){1,3}\\p{Lu}\\p{Ll}", "u").test(people)) return true;
  if (mark !== "," && mark !== "\uFF0C") {
    return evidence === "strong" || mark === "." && dated && new RegExp("^\\p{Lu}\\S+(?: \\S+){1,2}$", "u").test(people);
  }
  const capitals = title.match(new RegExp("(?<=\\s)\\p{Lu}\\p{Ll}{3}", "gu"))?.length ?? 0;
  const small = title.match(new RegExp("(?<=\\s)\\p{Ll}{4}", "gu"))?.length ?? 0;
  const full = people.split(/\s*,\s*|\s+and\s+/).every((name) => /\S\s+\S/.test(name));
  return evidence === "strong" && small > capitals && full;
}
function titleRange(text, range) {
  let { start, end } = trimRange(text, range, MARKS_AROUND);
  const inner = text.slice(start, end);
  if (/^\{[^{}]*\}$/.test(inner) || /^\[[^[\]]*\]$/.test(inner)) {
    start++;
    end--;
  }
  const next = text.charAt(end);
  if (end < range.end && /["”']/.test(next) && /["“']/.test(inner)) end++;
  const before = text.charAt(start - 1);
  if (start > range.start && /["“]/.test(before) && inner.includes(before === "\u201C" ? "\u201D" : before))
    start--;
  return trimRange(text, { start, end });
}

// src/markdown/draft.ts
function readDraft(parts, layout) {
  const cited = citationFirst(parts);
  if (cited !== void 0) return finish(parts, layout, cited.title, cited.tails, cited.facts);
  const title = findTitle(parts.head);
  if (title === void 0) return void 0;
  const tails = tailsOf(parts, title);
  return finish(parts, layout, { ...title, flat: parts.head }, tails, readFacts(parts, tails));
}
function citationFirst(parts) {
  const { head } = parts;
  if (head.marks.some(({ kind, start }) => kind === "bold" && start < 3)) return void 0;
  const linked2 = head.links.find(({ start, end: end2 }) => end2 > start);
  const end = linked2 === void 0 ? head.text.length : linked2.start;
  const body = head.text.slice(0, end).replace(/[\s[(|<]+$/, "");
  const cited = readCitationText(body, { start: skipPrefix(head), end: body.length });
  if (cited?.title === void 0) return void 0;
  const { authors, title, tail } = cited;
  const rest = { flat: head, stretches: [{ start: tail.start, end: head.text.length }] };
  const tails = [rest, ...parts.texts.map(whole)];
  const facts = {
    ...readFacts(parts, tails),
    authors: plain(head, authors).replace(/[,;]$/, "")
  };
  return { title: { flat: head, range: title, style: "plain" }, tails, facts };
}
function whole(flat) {
  return { flat, stretches: [{ start: 0, end: flat.text.length }] };
}
function tailsOf(parts, title) {
  const { head, texts } = parts;
  const behind = { start: title.after, end: head.text.length };
  const before = { start: 0, end: title.from };
  const between = { start: title.from, end: Math.max(title.from, title.range.start) };
  return [{ flat: head, stretches: [behind, before, between] }, ...texts.map(whole)];
}
function finish(parts, layout, title, tails, facts) {
  const shown = plain(title.flat, title.range);
  if (!/[\p{L}\p{N}]/u.test(shown)) return void 0;
  const abstract = readAbstract(parts);
  const others = parts.attributes.filter(({ kind }) => kind !== "abstract").map(({ value: value2 }) => value2);
  const hidden = parts.details.flatMap(({ content }) => {
    const inAbstract = abstract !== void 0 && content.links.some(
      ({ range }) => range.start >= abstract.range.start && range.end <= abstract.range.end
    );
    return inAbstract ? [] : [content];
  });
  const texts = [parts.head, ...parts.texts, ...others, ...hidden];
  const links = entryLinks(texts);
  const own = title.link?.url.trim();
  const url = own !== void 0 && own !== "" && isAddress(own) ? own : labelledPaper(parts) ?? paperUrl(links);
  const identifiers = readIdentifiers(url, links, tails);
  const citation = readCitation(parts);
  const printed = printedArxivYear(tails, parts);
  const year = facts.year ?? printed;
  return {
    layout,
    title: shown,
    titleRange: sourceRange(title.flat, title.range),
    style: title.style,
    ...url === void 0 ? {} : { url },
    links,
    ...facts,
    ...year === void 0 ? {} : { year },
    ...abstract === void 0 ? {} : { abstract },
    ...citation === void 0 ? {} : { citation },
    identifiers,
    range: parts.range
  };
}
function isAddress(url) {
  return !/\s/.test(url) && /[./]/.test(url);
}
function labelledPaper({ attributes }) {
  for (const { kind, value: value2 } of attributes) {
    if (kind !== "paper") continue;
    const link = value2.links.find(({ url }) => url !== "");
    if (link !== void 0) return link.url.trim();
  }
  return void 0;
}
function readIdentifiers(url, links, tails) {
  const found = /* @__PURE__ */ new Map();
  const take2 = (identifiers) => {
    for (const identifier of identifiers)
      if (!found.has(identifier.kind)) found.set(identifier.kind, identifier);
  };
  if (url !== void 0) take2(identifiersOfUrl(url));
  for (const link of links)
    if (linkRole(link.url) === "paper" && link.text !== "") take2(identifiersOfUrl(link.url));
  if (!found.has("arxiv")) {
    for (const { flat } of tails) {
      const id = findArxivId(flat.text) ?? /\babs\/(\d{4}\.\d{4,5})/.exec(flat.text)?.[1];
      if (id !== void 0) {
        take2([{ kind: "arxiv", id }]);
        break;
      }
    }
  }
  if (!found.has("doi")) {
    for (const { flat } of tails) {
      const id = /\bdoi:\s?10\.\d/i.test(flat.text) ? findDoi(flat.text.slice(flat.text.search(/\bdoi:\s?10\./i))) : void 0;
      if (id !== void 0) take2([{ kind: "doi", id }]);
    }
  }
  return [...found.values()];
}
function printedArxivYear(tails, { head }) {
  for (const { flat } of [...tails, { flat: head }]) {
    const id = findArxivId(flat.text) ?? /arxiv\.org\/(?:abs|pdf)\/(\d{4}\.\d{4,5})/i.exec(flat.text)?.[1];
    const year = id === void 0 ? void 0 : yearOfArxivId(id);
    if (year !== void 0) return year;
  }
  return void 0;
}

// src/markdown/layouts/author-first.ts
var authorFirst = {
  name: "author-first",
  fits: ({ kind, parts }) => kind === "item" && (citationFirst(parts) !== void 0 || citedBelow(parts) !== void 0),
  read: ({ parts }) => citedBelow(parts) ?? readDraft(parts, "author-first")
};
function citedBelow(parts) {
  const [first = EMPTY_FLAT] = parts.texts;
  if (paperUrl(entryLinks([parts.head])) === void 0 || first === EMPTY_FLAT) return void 0;
  if (parts.head.links.length === 0 || paperUrl(entryLinks([first])) !== void 0)
    return void 0;
  if (findTitle(parts.head)?.style !== "plain") return void 0;
  const child = { ...parts, head: first, texts: parts.texts.slice(1) };
  const cited = citationFirst(child);
  if (cited === void 0) {
    const people = readCitationText(first.text, { start: 0, end: first.text.length });
    const draft = people === void 0 ? void 0 : readDraft(parts, "author-first");
    const facts = readFacts(child, [
      { flat: first, stretches: [{ start: 0, end: first.text.length }] }
    ]);
    return draft === void 0 ? void 0 : { ...draft, ...facts };
  }
  return finish(
    { ...child, texts: [parts.head, ...child.texts] },
    "author-first",
    cited.title,
    cited.tails,
    cited.facts
  );
}

// src/markdown/layouts/badge-first.ts
var badgeFirst = {
  name: "badge-first",
  fits: ({ kind, parts: { head } }) => kind === "item" && head.images.some((image) => isBadge(image) && head.text.slice(0, image.at).trim() === "") && head.text.trim() !== "",
  read: ({ parts }) => readDraft(parts, "badge-first")
};

// src/markdown/layouts/bold-title.ts
var boldTitle = {
  name: "bold-title",
  fits: ({ kind, parts }) => kind === "item" && findTitle(parts.head)?.style === "bold",
  read: ({ parts }) => readDraft(parts, "bold-title")
};

// src/markdown/layouts/details-abstract.ts
var detailsAbstract = {
  name: "details-abstract",
  fits: ({ kind, parts }) => kind === "item" && parts.details.length > 0 && readAbstract(parts) !== void 0,
  read: ({ parts }) => readDraft(parts, "details-abstract")
};

// src/markdown/layouts/heading.ts
var heading = {
  name: "heading",
  fits: ({ kind }) => kind === "heading",
  read: ({ parts }) => readDraft(parts, "heading")
};

// src/markdown/layouts/linked-bullets.ts
var linkedBullets = {
  name: "linked-bullets",
  fits: ({ kind, parts }) => kind === "item" && findTitle(parts.head)?.style === "linked",
  read: ({ parts }) => readDraft(parts, "linked-bullets")
};

// src/markdown/layouts/nested-labels.ts
var nestedLabels = {
  name: "nested-labels",
  fits: ({ kind, parts, item }) => kind === "item" && parts.attributes.length > 0 && item?.blocks.some((block) => block.kind === "item") === true,
  read: ({ parts }) => readDraft(parts, "nested-labels")
};

// src/markdown/layouts/paragraph.ts
var paragraph = {
  name: "paragraph",
  fits: ({ kind }) => kind === "paragraph",
  read: ({ parts }) => readDraft(parts, "paragraph")
};

// src/markdown/layouts/plain-title.ts
var plainTitle2 = {
  name: "plain-title",
  fits: ({ kind, parts }) => kind === "item" && findTitle(parts.head) !== void 0,
  read: ({ parts }) => readDraft(parts, "plain-title")
};

// src/markdown/layouts/pseudo-bullets.ts
var pseudoBullets = {
  name: "pseudo-bullets",
  fits: ({ kind }) => kind === "pseudo",
  read: ({ parts }) => readDraft(parts, "pseudo-bullets")
};

// src/markdown/layouts/index.ts
var READERS = [
  heading,
  pseudoBullets,
  paragraph,
  badgeFirst,
  detailsAbstract,
  authorFirst,
  nestedLabels,
  linkedBullets,
  boldTitle,
  plainTitle2
];
function layoutOf(unit, wanted) {
  const asked = READERS.find(({ name }) => name === wanted);
  if (asked?.read(unit) !== void 0) return asked;
  return READERS.find((layout) => layout.fits(unit));
}
function mostUsed(layouts) {
  let best;
  let most = 0;
  for (const name of LAYOUTS) {
    const count = layouts.filter((layout) => layout === name).length;
    if (count > most) {
      best = name;
      most = count;
    }
  }
  return best;
}

// src/markdown/groups.ts
var WHOLE_LIST = /^(?:the )?(?:full )?(?:lists?|papers?|reading list|papers? lists?|lists? of papers)(?: by .*)?$/i;
var LONGEST2 = 80;
var DEEPEST = 6;
var OF_ENTRY = /^\W*(?:abs|abstract|摘要|bib|cit|show|more|click|expand|tl)/i;
function groupsOf(blocks) {
  const changes = [];
  const frames = [{}];
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== "html" && block.kind !== "paragraph") continue;
    const line = boldLine(block.flat);
    const frame = frames.at(-1);
    const begins = blocks[index + 1]?.kind === "item" || blocks[index + 1]?.kind === "table";
    if (line !== void 0 && begins && frame !== void 0) frame.bold = line;
    else if (!followDetails(block.flat, frames)) continue;
    const names = frames.slice(0, DEEPEST).flatMap(({ name, bold }) => [name ?? [], bold ?? []].flat());
    changes.push({ at: block.range.start, names });
  }
  return (at2) => changes[lastBefore(changes, at2)]?.names ?? [];
}
function followDetails({ tags, text }, frames) {
  let found = false;
  for (const [index, { name, closing }] of tags.entries()) {
    if (name !== "details") continue;
    found = true;
    if (closing) {
      if (frames.length > 1) frames.pop();
      continue;
    }
    const opening = tags[index + 1];
    const ending = tags[index + 2];
    const summary = opening?.name === "summary" && ending?.name === "summary" ? nameOf(text.slice(opening.at, ending.at)) : void 0;
    frames.push({ name: summary === void 0 || OF_ENTRY.test(summary) ? void 0 : summary });
  }
  return found;
}
function boldLine(flat) {
  const mark = flat.marks.find(({ kind }) => kind === "bold");
  if (mark === void 0 || flat.links.length + flat.images.length > 0) return void 0;
  const outside = flat.text.slice(0, mark.start) + flat.text.slice(mark.end);
  return new RegExp("^(?:[\\s:\uFF1A]|\\p{Extended_Pictographic}|\\ufe0f)*$", "u").test(outside) ? nameOf(plain(flat, mark)) : void 0;
}
function nameOf(text) {
  if (text.length > LONGEST2 * 2) return void 0;
  const name = text.replace(/\s+/g, " ").replace(/^[\s|·•-]+|[\s:：|·•-]+$/g, "").trim();
  const usable = name.length <= LONGEST2 && /[\p{L}\p{N}]/u.test(name) && !/[.!?]$/.test(name);
  return usable && !WHOLE_LIST.test(name) && roleOfName(name) === void 0 ? name : void 0;
}
function lastBefore(changes, at2) {
  let low = -1;
  let high = changes.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((changes[middle]?.at ?? 0) <= at2) low = middle;
    else high = middle - 1;
  }
  return low;
}

// src/markdown/flat-builder.ts
var FlatBuilder = class {
  text = "";
  pieces = [];
  marks = [];
  links = [];
  images = [];
  tags = [];
  comments = [];
  get length() {
    return this.text.length;
  }
  /** Adds text that reads in the source as it does here, or as one unit of another length. */
  add(text, source, sourceLength = text.length) {
    if (text === "") return;
    const last = this.pieces.at(-1);
    if (last !== void 0 && text.length === sourceLength && last.length === last.sourceLength && last.source + last.length === source && last.at + last.length === this.text.length) {
      this.pieces[this.pieces.length - 1] = {
        ...last,
        length: last.length + text.length,
        sourceLength: last.length + text.length
      };
    } else {
      this.pieces.push({ at: this.text.length, length: text.length, source, sourceLength });
    }
    this.text += text;
  }
  /** A break that a reader sees; it stands for no character of the source. */
  lineBreak() {
    const last = this.pieces.at(-1);
    this.add("\n", last === void 0 ? 0 : last.source + last.sourceLength, 0);
  }
  mark(mark) {
    if (mark.end > mark.start) this.marks.push(mark);
  }
  link(link) {
    this.links.push(link);
  }
  image(image) {
    this.images.push(image);
  }
  tag(tag) {
    this.tags.push(tag);
  }
  comment(comment2) {
    this.comments.push(comment2);
  }
  append(part) {
    const shift2 = this.text.length;
    for (const piece of part.pieces) this.pieces.push({ ...piece, at: piece.at + shift2 });
    const moved2 = (item) => ({
      ...item,
      start: item.start + shift2,
      end: item.end + shift2
    });
    for (const mark of part.marks) this.marks.push(moved2(mark));
    for (const link of part.links) this.links.push(moved2(link));
    for (const image of part.images) this.images.push({ ...image, at: image.at + shift2 });
    for (const tag of part.tags) this.tags.push({ ...tag, at: tag.at + shift2 });
    for (const comment2 of part.comments) this.comments.push({ ...comment2, at: comment2.at + shift2 });
    this.text += part.text;
  }
  build() {
    const { text, pieces, marks, images, tags, comments } = this;
    const links = [...this.links].sort((a, b) => a.start - b.start || a.end - b.end);
    return { text, pieces, marks, links, images, tags, comments };
  }
};
function join(parts) {
  const builder = new FlatBuilder();
  for (const part of parts) {
    if (builder.length > 0) builder.lineBreak();
    builder.append(part);
  }
  return builder.build();
}

// src/markdown/keep.ts
function keep(flat, stretches) {
  let text = "";
  const pieces = [];
  const marks = [];
  const links = [];
  const images = [];
  const tags = [];
  const comments = [];
  for (const stretch of stretches) {
    const { start, end } = stretch;
    const shift2 = text.length - start;
    const last = end >= flat.text.length;
    const points = (items) => items.filter(({ at: at2 }) => at2 >= start && (at2 < end || last && at2 <= end)).map((item) => ({ ...item, at: item.at + shift2 }));
    text += flat.text.slice(start, end);
    for (const piece of flat.pieces) {
      const cut = clip(piece, start, end);
      if (cut !== void 0) pieces.push({ ...cut, at: cut.at + shift2 });
    }
    for (const mark of flat.marks) {
      const from = Math.max(mark.start, start);
      const to = Math.min(mark.end, end);
      if (from < to) marks.push({ ...mark, start: from + shift2, end: to + shift2 });
    }
    for (const link of flat.links) addLink(links, link, stretch, shift2, last);
    images.push(...points(flat.images));
    tags.push(...points(flat.tags));
    comments.push(...points(flat.comments));
  }
  return { text, pieces, marks, links, images, tags, comments };
}
function addLink(links, link, { start, end }, shift2, last) {
  const from = Math.max(link.start, start);
  const to = Math.min(link.end, end);
  const empty = link.start === link.end;
  const outside = empty ? from > to || from === end && !last : from >= to;
  if (outside) return;
  const before = links.at(-1);
  if (before?.range === link.range) links[links.length - 1] = { ...before, end: to + shift2 };
  else links.push({ ...link, start: from + shift2, end: to + shift2 });
}
function clip(piece, start, end) {
  const from = Math.max(piece.at, start);
  const to = Math.min(piece.at + piece.length, end);
  if (from >= to) return void 0;
  if (piece.length !== piece.sourceLength) return { ...piece, at: from, length: to - from };
  const length = to - from;
  return { at: from, length, source: piece.source + from - piece.at, sourceLength: length };
}
function without(flat, stretches) {
  if (stretches.length === 0) return flat;
  const kept = [];
  let done = 0;
  for (const { start, end } of stretches) {
    if (start > done) kept.push({ start: done, end: start });
    done = Math.max(done, end);
  }
  if (done < flat.text.length) kept.push({ start: done, end: flat.text.length });
  return keep(flat, kept);
}

// src/markdown/details.ts
function cutDetails(texts) {
  if (!texts.some(({ tags }) => tags.some(({ name }) => name === "details"))) {
    return { texts, details: [] };
  }
  const details = [];
  const left = [];
  let open;
  const close = () => {
    if (open !== void 0) details.push(readDetails(join(open)));
    open = void 0;
  };
  for (const flat of texts) {
    const hidden = [];
    let from = open === void 0 ? -1 : 0;
    for (const tag of flat.tags) {
      if (tag.name !== "details") continue;
      if (!tag.closing && from < 0) {
        from = tag.at;
        open = [];
      } else if (tag.closing && from >= 0) {
        open?.push(keep(flat, [{ start: from, end: tag.at }]));
        hidden.push({ start: from, end: tag.at });
        from = -1;
        close();
      }
    }
    if (from >= 0) {
      open?.push(keep(flat, [{ start: from, end: flat.text.length }]));
      hidden.push({ start: from, end: flat.text.length });
    }
    left.push(hidden.length === 0 ? flat : without(flat, hidden));
  }
  close();
  return { texts: left, details };
}
function readDetails(flat) {
  const opening = flat.tags.find(({ name, closing: closing2 }) => name === "summary" && !closing2);
  const closing = flat.tags.find(
    ({ name, closing: ends, at: at2 }) => name === "summary" && ends && at2 >= (opening?.at ?? 0)
  );
  if (opening === void 0 || closing === void 0) {
    return { summary: "", summaryFlat: keep(flat, []), content: flat };
  }
  const summaryFlat = keep(flat, [{ start: opening.at, end: closing.at }]);
  return {
    summary: summaryFlat.text.replace(/\s+/g, " ").trim(),
    summaryFlat,
    content: keep(flat, [{ start: closing.at, end: flat.text.length }])
  };
}

// src/markdown/labels.ts
var KINDS = [
  ["authors", /^(?:authors?|by|author list|作者)$/],
  ["title", /^(?:title|paper title|标题|题目)$/],
  [
    "paper",
    /^(?:papers?|pdf|arxiv|paper link|paper url|paper pdf|publication link|doi|论文|论文链接|paper arxiv)$/
  ],
  [
    "link",
    /^(?:links?|url|code|codes?|github|project|projects?|project page|home ?page|homeoage|website|web|page|demo|datasets?|data|models?|weights?|videos?|slides?|blog|official code|代码|项目|主页|source code|code link|huggingface|resources?|talk|poster|supplementary)$/
  ],
  ["abstract", /^(?:abstract|abs|摘要)$/],
  [
    "note",
    /^(?:tl ?dr|tldr|summary|notes?|comments?|description|highlights?|keywords?|key words|tags?|task|tasks|env|environment|institutions?|institute|affiliations?|organi[sz]ations?|机构|method|methods|results?|contributions?|motivation|remark|remarks|简介|备注|关键词|why|topic|topics|area|domain|field|citations?|cited by|status|license|type|size|modality|language)$/
  ],
  [
    "venue",
    /^(?:venue|publisher|conference|journal|publication|published in|published at|publication venue|会议|期刊|发表|source|accepted by|accepted at|published)$/
  ],
  [
    "date",
    /^(?:date|year|published date|publication date|time|released?|release date|年份|日期|时间|submitted|published on)$/
  ],
  ["key", /^(?:citation key|cite key|citekey|bib key|bibkey|bibtex key|key)$/],
  ["bibtex", /^(?:bibtex|bib|cite|citation|引用)$/]
];
var LABEL2 = new RegExp("^[^\\p{L}\\n]{0,12}(\\p{L}[\\p{L} /&-]{0,28})\\s?(?::(?!\\/\\/)|\uFF1A)\\s*", "u");
var LABEL_ONLY = new RegExp("^[^\\p{L}\\n]{0,12}(\\p{L}[\\p{L} /]{1,28})[.\\]]?\\s*$", "u");
function findLabel({ text, links, marks }, from = 0) {
  const rest = text.slice(from, from + 80);
  const withColon = LABEL2.exec(rest);
  if (withColon !== null) {
    const kind = kindOf(withColon[1] ?? "");
    const end = from + withColon[0].length;
    const linked2 = links.some((link2) => link2.start < end - 1 && link2.end > from);
    if (linked2) return void 0;
    if (kind !== void 0)
      return {
        kind: kind === "key" && !isKeyValue(text, end) ? "note" : kind,
        range: { start: from, end }
      };
    const bold = marks.some(
      (mark) => mark.kind === "bold" && mark.start <= from + 4 && mark.end <= end && mark.end >= end - 3
    );
    const short = (withColon[1] ?? "").split(/\s+/).length <= 2;
    return short && bold && text.length > end ? { kind: "other", range: { start: from, end } } : void 0;
  }
  const alone = LABEL_ONLY.exec(rest);
  if (alone !== null && text.length - from <= 80) {
    const kind = kindOf(alone[1] ?? "");
    const linked2 = links.some((link2) => link2.end > from);
    return kind === void 0 || linked2 ? void 0 : { kind, range: { start: from, end: text.length } };
  }
  const link = links.find((candidate) => candidate.start >= from && candidate.bare);
  if (link !== void 0) {
    const kind = kindOf(text.slice(from, link.start));
    if (kind !== void 0) return { kind, range: { start: from, end: link.start } };
  }
  return void 0;
}
function isKeyValue(text, from) {
  return /^`{0,3}[\w:./+'-]{3,80}`{0,3}\s*$/.test(text.slice(from).trim());
}
function kindOf(label2) {
  if (label2.length > 40) return void 0;
  const folded = fold(label2);
  return KINDS.find(([, pattern]) => pattern.test(folded))?.[0];
}

// src/markdown/parts.ts
function headOf({ blocks }) {
  const first = blocks[0];
  return first !== void 0 && (first.kind === "paragraph" || first.kind === "heading" || first.kind === "html") ? first.flat : EMPTY_FLAT;
}
function restOf({ blocks }) {
  const first = blocks[0];
  return first !== void 0 && (first.kind === "paragraph" || first.kind === "heading" || first.kind === "html") ? blocks.slice(1) : blocks;
}
function takeApart(range, head, rest) {
  const texts = [];
  const bibtex = [];
  collect(rest, texts, bibtex);
  const cut = cutDetails([head, ...texts]);
  const [first = EMPTY_FLAT, ...others] = cut.texts;
  const attributes = [];
  const unlabelled = [];
  let waiting = false;
  for (const flat of others.flatMap(labelledLines)) {
    const label2 = findLabel(flat);
    if (label2 !== void 0) {
      const value2 = keep(flat, [{ start: label2.range.end, end: flat.text.length }]);
      attributes.push({ kind: label2.kind, value: value2, label: sourceRange(flat, label2.range) });
      waiting = label2.kind === "abstract" && value2.text.trim() === "";
    } else if (waiting && flat.text.trim() !== "") {
      const last = attributes.at(-1);
      if (last !== void 0) attributes[attributes.length - 1] = { ...last, value: flat };
      waiting = false;
    } else unlabelled.push(flat);
  }
  return { range, head: first, texts: unlabelled, attributes, details: cut.details, bibtex };
}
function collect(blocks, texts, bibtex) {
  for (const block of blocks) {
    switch (block.kind) {
      case "paragraph":
      case "heading":
      case "html":
        texts.push(block.flat);
        break;
      case "item":
      case "quote":
        collect(block.blocks, texts, bibtex);
        break;
      case "code":
        if (/^\s*@\w+\s*[{(]/.test(block.text))
          bibtex.push({ text: block.text, range: block.range });
        break;
    }
  }
}
function labelledLines(flat) {
  if (!flat.text.includes("\n") || flat.tags.length > 0) return [flat];
  const lines = [];
  let from = 0;
  let labels = 0;
  for (const match of `${flat.text}
`.matchAll(/\n/g)) {
    const line = keep(flat, [{ start: from, end: match.index }]);
    if (findLabel(line) !== void 0) labels++;
    lines.push(line);
    from = match.index + 1;
  }
  return labels > 0 ? lines.filter(
    ({ text, links, images }) => text.trim() !== "" || links.length + images.length > 0
  ) : [flat];
}
function isAttributeItem(item) {
  const head = headOf(item);
  const label2 = findLabel(head);
  if (label2 !== void 0 && label2.kind !== "other" && label2.kind !== "title") return true;
  const text = head.text.trim();
  if (text === "") return true;
  const { links } = head;
  const shown = links.map((link) => head.text.slice(link.start, link.end));
  if (links.length > 0 && shown.every((label3, index) => isGenericLabel(label3) || links[index]?.bare === true)) {
    const outside = without(head, links).text;
    if (outside.replace(/[\s\p{P}\p{S}]+|and|or/gu, "").length < 4) return true;
  }
  return authorEvidence(text) === "strong" && links.length === 0;
}

// src/markdown/items.ts
function readItem(item, wanted, below = []) {
  const head = headOf(item);
  const rest = [...restOf(item), ...below];
  const ownPaper = paperUrl(entryLinks([head])) !== void 0;
  const isChild = (block) => block.kind === "item" && !isAttributeItem(block) && isEntry(block, ownPaper);
  const children = rest.filter(isChild);
  const own = rest.filter((block) => !isChild(block));
  const drafts = [];
  if (!isInward(head) && !(children.length > 0 && isLabel(head))) {
    const end = Math.min(
      below.at(-1)?.range.end ?? item.range.end,
      children[0]?.range.start ?? Number.MAX_SAFE_INTEGER
    );
    const parts = takeApart({ start: item.range.start, end }, head, own);
    const unit = { kind: "item", parts, item };
    const draft = layoutOf(unit, wanted)?.read(unit);
    if (draft !== void 0) drafts.push(draft);
  }
  const label2 = drafts.length === 0 ? nameOf(head.text) : void 0;
  for (const child of children) {
    for (const draft of readItem(child, wanted)) {
      const { group = [] } = draft;
      drafts.push(label2 === void 0 ? draft : { ...draft, group: [label2, ...group] });
    }
  }
  return drafts;
}
function isEntry(item, parentHasPaper) {
  const head = headOf(item);
  const links = entryLinks([head]);
  if (isInward(head)) return false;
  const title = findTitle(head);
  if (title === void 0)
    return restOf(item).some((block) => block.kind === "item" && isEntry(block, parentHasPaper));
  if (title.style === "linked" && title.link !== void 0 && !title.link.bare) return true;
  if (parentHasPaper && title.style === "plain" && beginsWithPeople(head)) return false;
  if (paperUrl(links) !== void 0) return true;
  const named = links.some(({ text, url }) => url !== "" && !isGenericLabel(text));
  if (named && title.range.end - title.range.start > 16) return true;
  if (parentHasPaper) return false;
  const parts = takeApart(item.range, head, []);
  return citationFirst(parts) !== void 0 || links.length > 0 && title.style !== "plain" || restOf(item).some((block) => block.kind === "item" && isEntry(block, false));
}
function beginsWithPeople({ text, links }) {
  const end = links[0]?.start ?? text.length;
  return readCitationText(text.slice(0, end), { start: 0, end }) !== void 0;
}
function isInward({ links, images, text }) {
  const roles = [
    ...links.map(({ url }) => url),
    ...images.flatMap(({ target }) => target ?? [])
  ].map(
    (url) => linkRole(url) === "relative" && /\.pdf(?:[?#]|$)/i.test(url) ? "other" : linkRole(url)
  );
  if (text.trim() === "" && images.length > 0 && links.every(({ start, end }) => start === end))
    return true;
  const usable = links.filter(({ url }) => url !== "").length;
  return usable > 0 && roles.every((role) => role === "anchor" || role === "relative");
}
function isLabel({ links, text }) {
  return links.every(({ url }) => ["anchor", "relative"].includes(linkRole(url))) && text.length < 160;
}

// src/markdown/paragraphs.ts
var NUMBERED = new RegExp("^\\s*(?:\\[\\d{1,4}\\]|\\(\\d{1,3}\\))\\s+\\p{L}", "u");
function beginsEntry(block) {
  if (block.kind !== "paragraph" && block.kind !== "html") return false;
  const { flat } = block;
  const bold = flat.marks.some(({ kind, start }) => kind === "bold" && start < 60);
  if (flat.links.length === 0 && !bold && !/[“"]|\d{4}/.test(flat.text)) return false;
  if (isInward(flat) || isMenu(flat) || flat.text.trim() === "" || findLabel(flat) !== void 0)
    return false;
  if (citationFirst(takeApart(block.range, flat, [])) !== void 0) return true;
  const title = findTitle(flat);
  if (title === void 0) return false;
  const before = flat.text.slice(0, title.range.start).trim();
  if (before.length > 60) return false;
  const length = title.range.end - title.range.start;
  if (title.style === "bold")
    return flat.text.slice(0, title.from).trim().length < 40 && length > 14;
  if (NUMBERED.test(flat.text) && title.style !== "linked")
    return length > 14 && flat.links.length > 0;
  if (title.style !== "linked" || title.link === void 0) return false;
  const outward = !["anchor", "badge", "mail", "relative"].includes(linkRole(title.link.url)) || !/^[#./]/.test(title.link.url);
  return outward && !/\w/.test(flat.text.slice(title.from, title.link.start));
}
function isMenu({ text, links }) {
  const named = links.filter(
    ({ start, end }) => end > start && !isGenericLabel(text.slice(start, end))
  );
  const shown = named.reduce((sum, { start, end }) => sum + end - start, 0);
  return named.length >= 4 && text.length - shown < named.length * 6;
}
function readParagraphs(blocks, wanted) {
  const drafts = [];
  let first;
  let rest = [];
  const close = () => {
    if (first !== void 0) {
      const end = rest.at(-1)?.range.end ?? first.range.end;
      const unit = {
        kind: "paragraph",
        parts: takeApart({ start: first.range.start, end }, first.flat, rest)
      };
      const draft = layoutOf(unit, wanted)?.read(unit);
      if (draft !== void 0) drafts.push(draft);
    }
    first = void 0;
    rest = [];
  };
  for (const block of blocks) {
    const isHtml = block.kind === "html";
    if (beginsEntry(block)) {
      close();
      first = block;
    } else if (first !== void 0 && belongs(block)) rest.push(block);
    else if (!isHtml) close();
  }
  close();
  return drafts;
}
function belongs(block) {
  switch (block.kind) {
    case "item":
      return isAttributeItem(block);
    case "code":
      return true;
    case "html":
      return block.flat.tags.length > 0 || block.flat.text.trim() !== "";
    case "paragraph": {
      const { flat } = block;
      if (findLabel(flat) !== void 0 || flat.tags.some(({ name }) => name === "details"))
        return true;
      const shown = flat.links.map((link) => flat.text.slice(link.start, link.end));
      if (shown.length > 0 && shown.every(isGenericLabel)) return true;
      return flat.marks.some(({ kind, start }) => kind === "italic" && start < 2);
    }
    default:
      return false;
  }
}
function pseudoItems({ flat, range }, source) {
  const lines = [];
  let at2 = range.start;
  for (const line of source.slice(range.start, range.end).split("\n")) {
    if (isPseudoBullet(line)) lines.push({ start: at2, end: at2 });
    at2 += line.length + 1;
    const last = lines.at(-1);
    if (last !== void 0) last.end = at2;
  }
  return lines.map(({ start, end }) => keep(flat, [flatStretch(flat, start, end)]));
}
function flatStretch(flat, start, end) {
  let from = flat.text.length;
  let to = 0;
  for (const { at: at2, length, source, sourceLength } of flat.pieces) {
    if (source + sourceLength <= start || source >= end) continue;
    const same = length === sourceLength;
    from = Math.min(from, same ? at2 + Math.max(0, start - source) : at2);
    to = Math.max(to, same ? at2 + Math.min(length, end - source) : at2 + length);
  }
  return from < to ? { start: from, end: to } : { start: 0, end: 0 };
}
function readPseudoItems(block, source, wanted) {
  return pseudoItems(block, source).flatMap((flat) => {
    if (flat === EMPTY_FLAT || flat.text === "") return [];
    const range = sourceRange(flat, { start: 0, end: flat.text.length });
    const end = Math.max(range.end, ...flat.links.map((link) => link.range.end));
    const unit = { kind: "pseudo", parts: takeApart({ start: range.start, end }, flat, []) };
    const draft = layoutOf(unit, wanted)?.read(unit);
    return draft === void 0 ? [] : [draft];
  });
}

// src/markdown/heading-entries.ts
var FEWEST = 3;
function headingEntries(sections, headings, flats, title) {
  const found = /* @__PURE__ */ new Map();
  const byDepth = /* @__PURE__ */ new Map();
  for (const { index, blocks, range, role } of sections) {
    const heading2 = headings[index];
    const flat = flats[index];
    if (heading2 === void 0 || flat === void 0 || index === title || role !== "entries")
      continue;
    const group = byDepth.get(heading2.depth) ?? { seen: 0, papers: [] };
    byDepth.set(heading2.depth, group);
    const isLeaf = (headings[index + 1]?.depth ?? 0) <= heading2.depth;
    if (isLeaf && blocks.length > 0) group.seen++;
    const parts = isLeaf ? partsOf(blocks, flat, within(heading2, range), range) : void 0;
    if (parts !== void 0) group.papers.push([index, parts]);
  }
  for (const { seen, papers } of byDepth.values()) {
    if (papers.length < FEWEST || papers.length < seen * 0.6) continue;
    for (const [index, parts] of papers) {
      const unit = { kind: "heading", parts };
      const draft = layoutOf(unit)?.read(unit);
      if (draft !== void 0) found.set(index, draft);
    }
  }
  return found;
}
function within({ range }, section) {
  return { start: range.start - section.start, end: range.end - section.start };
}
function partsOf(blocks, flat, heading2, section) {
  if (blocks.some(
    (block) => block.kind === "table" || block.kind === "item" && !isAttributeItem(block)
  ))
    return void 0;
  const own = blocks.filter(
    (block) => block.kind !== "break" && !(block.kind === "html" && block.flat.text.trim() === "")
  );
  const last = own.at(-1)?.range.end ?? heading2.end;
  const end = Math.min(last, section.end - section.start);
  const parts = takeApart({ start: heading2.start, end }, flat, own);
  if (own.filter(beginsEntry).length > 1) return void 0;
  const labelled2 = parts.attributes.some(
    ({ kind }) => ["authors", "abstract", "paper", "venue", "date"].includes(kind)
  );
  const abstract = parts.details.some(({ summary }) => /abs/i.test(summary));
  const links = parts.texts.some(
    (text) => text.links.length > 0 && text.links.every((link) => isGenericLabel(text.text.slice(link.start, link.end)))
  );
  return labelled2 || abstract || links ? parts : void 0;
}

// src/markdown/broken-links.ts
var LONGEST_LABEL = 400;
var MOST_TRIES = 400;
function repairLinks(flat, source) {
  if (!/\]\s?\(/.test(flat.text)) return flat;
  const repairs = [];
  let done = 0;
  let tries = 0;
  for (const match of flat.text.matchAll(/\]\s?\({1,2}\s*/g)) {
    if (match.index < done || ++tries > MOST_TRIES) continue;
    const label2 = labelBefore(flat, match.index, done);
    if (label2 === void 0) continue;
    const target = targetFrom(flat, match.index + match[0].length);
    if (target === void 0) continue;
    const written = sourceRange(flat, target.written);
    const urlRange = source.slice(written.start, written.end) === target.url ? written : void 0;
    repairs.push({
      label: label2,
      url: target.url,
      whole: { start: label2.start - 1, end: target.end },
      ...urlRange === void 0 ? {} : { urlRange }
    });
    done = target.end;
  }
  return repairs.length === 0 ? flat : apply(flat, repairs);
}
function labelBefore({ text }, close, from) {
  let depth = 1;
  for (let at2 = close - 1; at2 >= Math.max(from, close - LONGEST_LABEL); at2--) {
    const character = text.charAt(at2);
    if (character === "]") depth++;
    else if (character === "[" && --depth === 0) {
      return close > at2 + 1 ? { start: at2 + 1, end: close } : void 0;
    }
  }
  return void 0;
}
function targetFrom({ text, links }, at2) {
  const link = links.find(({ start, end }) => start === at2 && end > start);
  if (link !== void 0) {
    const shown = text.slice(link.start, link.end).trim();
    const url2 = link.bare || !/^(?:https?:\/\/|www\.)/.test(shown) ? link.url : shown;
    const tail = /^[^()\n]{0,300}\){1,2}/.exec(text.slice(link.end, link.end + 310));
    const end = tail === null ? link.end : link.end + tail[0].length;
    return { url: url2, end, written: { start: link.start, end: link.end } };
  }
  const target = /^([^\s()]*(?:\([^\s()]*\)[^\s()]*)*(?: [^()\n]{0,80})?)\){1,2}/.exec(
    text.slice(at2, at2 + 2e3)
  );
  const url = target?.[1]?.trim();
  if (target === null || url === void 0 || url === "") return void 0;
  if (!/[/.#]|^link\b/i.test(url) || /\s/.test(url) && !/^(?:https?:|www\.|link\b)/i.test(url)) {
    return void 0;
  }
  return { url, end: at2 + target[0].length, written: { start: at2, end: at2 + url.length } };
}
function apply(flat, repairs) {
  const kept = [];
  const links = [];
  let done = 0;
  let removed = 0;
  for (const { label: label2, url, whole: whole2, urlRange } of repairs) {
    if (whole2.start > done) kept.push({ start: done, end: whole2.start });
    removed += 1;
    kept.push(label2);
    links.push({
      start: label2.start - removed,
      end: label2.end - removed,
      url,
      range: sourceRange(flat, whole2),
      ...urlRange === void 0 ? {} : { urlRange },
      bare: false
    });
    removed += whole2.end - label2.end;
    done = whole2.end;
  }
  if (done < flat.text.length) kept.push({ start: done, end: flat.text.length });
  const rest = keep(flat, kept);
  const outside = flat.links.filter(
    (link) => !repairs.some(({ whole: whole2 }) => whole2.start <= link.start && link.end <= whole2.end)
  );
  const left = rest.links.filter((link) => outside.some(({ range }) => range === link.range));
  return { ...rest, links: [...left, ...links].sort((a, b) => a.start - b.start) };
}

// src/markdown/align.ts
var LONGEST_REFERENCE = 34;
var LONG_GAP = /[ \t]{20,}/y;
var UNEVEN = /[\r\n&\\]|[ \t]{20}/;
function addAligned(builder, value2, source, start, end) {
  if (value2.length === end - start && !UNEVEN.test(value2) && source.startsWith(value2, start)) {
    builder.add(value2, start);
  } else addUneven(builder, value2, source, start, end);
}
function addUneven(builder, value2, source, start, end) {
  let from = start;
  let done = 0;
  let at2 = 0;
  const flush = () => {
    if (at2 > done) builder.add(value2.slice(done, at2), from - (at2 - done));
    done = at2;
  };
  const unit = (text, size, length) => {
    flush();
    builder.add(text, from, length);
    at2 += size;
    done = at2;
    from += length;
  };
  while (at2 < value2.length && from < end) {
    const wanted = value2.charAt(at2);
    const found = source.charAt(from);
    if (/[\r\n]/.test(wanted)) {
      const size = value2.startsWith("\r\n", at2) ? 2 : 1;
      const next = afterLineBreak(source, from, end, value2.charAt(at2 + size));
      unit(" ", size, next - from);
    } else if (isGap(value2, at2, found)) {
      const length = Math.min(gapLength(value2, at2), end - from);
      unit("  ", length, length);
    } else if (wanted === found && !isReference(source, from, end)) {
      at2++;
      from++;
    } else if (found === "\\" && source.charAt(from + 1) === wanted) {
      unit(wanted, 1, 2);
    } else if (found === "&") {
      const size = (value2.codePointAt(at2) ?? 0) > 65535 ? 2 : 1;
      unit(value2.slice(at2, at2 + size), size, referenceLength(source, from, end));
    } else if (/[\s>]/.test(found)) {
      flush();
      from++;
    } else {
      break;
    }
  }
  flush();
  if (at2 < value2.length)
    builder.add(value2.slice(at2).replace(/\s/g, " "), from, Math.max(end - from, 0));
}
function isGap(value2, at2, found) {
  return (found === " " || found === "	") && gapLength(value2, at2) > 0;
}
function gapLength(value2, at2) {
  LONG_GAP.lastIndex = at2;
  return LONG_GAP.exec(value2)?.[0].length ?? 0;
}
function referenceLength(source, at2, end) {
  const close = source.slice(at2, Math.min(end, at2 + LONGEST_REFERENCE)).indexOf(";");
  return close > 0 ? close + 1 : 1;
}
function isReference(source, at2, end) {
  if (source.charAt(at2) !== "&") return false;
  const length = referenceLength(source, at2, end);
  return /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);$/i.test(source.slice(at2, at2 + length));
}
function afterLineBreak(source, at2, end, next) {
  let from = at2;
  while (from < end && /[ \t]/.test(source.charAt(from))) from++;
  if (source.charAt(from) === "\r") from++;
  if (source.charAt(from) === "\n") from++;
  while (from < end && /[ \t>]/.test(source.charAt(from)) && source.charAt(from) !== next) from++;
  return from;
}

// src/markdown/html.ts
var LONGEST_TAG = 2e4;
var BLOCK_TAGS = /^(?:br|p|div|li|tr|td|th|h[1-6]|summary|details|ul|ol|table|blockquote|hr)$/;
var STRUCTURE = /^(?:details|summary|pre|br|li)$/;
function htmlTokens(source, start, end) {
  const tokens = [];
  let textFrom = start;
  let at2 = start;
  let noMoreClosers = false;
  const push = (token) => {
    if (token.start > textFrom)
      tokens.push({ kind: "text", name: "", start: textFrom, end: token.start });
    tokens.push(token);
    textFrom = token.end;
    at2 = token.end;
  };
  while (at2 < end) {
    const open = source.indexOf("<", at2);
    if (open < 0 || open >= end) break;
    if (source.startsWith("<!--", open)) {
      const close2 = source.indexOf("-->", open + 2);
      const stop = close2 < 0 || close2 + 3 > end ? end : close2 + 3;
      push({ kind: "comment", name: "", start: open, end: stop });
      continue;
    }
    const name = /^<(\/?)([a-z][a-z\d-]{0,20})(?=[\s/>])/i.exec(source.slice(open, open + 24));
    if (name === null || noMoreClosers) {
      at2 = open + 1;
      continue;
    }
    const close = endOfTag(source, open, Math.min(end, open + LONGEST_TAG));
    if (close < 0) {
      noMoreClosers = source.indexOf(">", open) < 0;
      at2 = open + 1;
      continue;
    }
    const closing = name[1] === "/";
    push({
      kind: closing ? "close" : "open",
      name: (name[2] ?? "").toLowerCase(),
      start: open,
      end: close
    });
  }
  if (end > textFrom) tokens.push({ kind: "text", name: "", start: textFrom, end });
  return tokens;
}
function endOfTag(source, open, end) {
  let quote = "";
  for (let at2 = open + 1; at2 < end; at2++) {
    const character = source.charAt(at2);
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === ">") return at2 + 1;
    else if ((character === '"' || character === "'") && source.charAt(at2 - 1) === "=")
      quote = character;
  }
  return -1;
}
function attribute2(tag, name) {
  const match = new RegExp(
    `\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^"'>]*?)(?=\\s+[\\w-]+=|\\s*/?>|$))`,
    "i"
  ).exec(tag);
  if (match === null) return void 0;
  const value2 = match[1] ?? match[2] ?? match[3] ?? "";
  const quoted2 = match[3] === void 0 ? 1 : 0;
  return { value: value2, at: match.index + match[0].length - value2.length - quoted2 };
}
var REFERENCES = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "\u2013",
  mdash: "\u2014",
  hellip: "\u2026",
  middot: "\xB7"
};
function addText(builder, source, start, end) {
  let from = start;
  const text = source.slice(start, end);
  for (const match of text.matchAll(/&(?:#(\d{1,7})|([a-z]{2,8}));|\s+/gi)) {
    const at2 = start + match.index;
    builder.add(source.slice(from, at2), from);
    const decoded = match[1] !== void 0 ? String.fromCodePoint(Math.min(Number(match[1]), 1114111)) : match[2] !== void 0 ? REFERENCES[match[2].toLowerCase()] ?? match[0] : " ";
    builder.add(decoded, at2, match[0].length);
    from = at2 + match[0].length;
  }
  builder.add(source.slice(from, end), from);
}
var HtmlState = class {
  open = [];
  /** Takes one tag or comment of the source into the flat text. */
  take(builder, source, token) {
    const range = { start: token.start, end: token.end };
    const tag = source.slice(token.start, token.end);
    if (token.kind === "comment") {
      builder.comment({ at: builder.length, text: tag.replace(/^<!-*|-*>$/g, ""), range });
      return;
    }
    const closing = token.kind === "close";
    if (STRUCTURE.test(token.name)) {
      builder.tag({ at: builder.length, name: token.name, closing, range });
    }
    if (BLOCK_TAGS.test(token.name)) builder.lineBreak();
    if (token.name === "img" && !closing) this.image(builder, tag, range);
    else if (/^(?:b|strong|i|em|code|a|summary|pre)$/.test(token.name)) {
      if (closing) this.close(builder, token);
      else {
        const href = attribute2(tag, "href");
        this.open.push({
          name: token.name,
          at: builder.length,
          url: href?.value ?? "",
          range: token.start,
          urlAt: href === void 0 ? -1 : token.start + href.at
        });
      }
    }
  }
  image(builder, tag, range) {
    const url = attribute2(tag, "src")?.value ?? "";
    const alt = attribute2(tag, "alt")?.value ?? "";
    const target = this.open.findLast((tag2) => tag2.name === "a")?.url;
    builder.image({
      at: builder.length,
      alt,
      url,
      range,
      ...target === void 0 ? {} : { target }
    });
  }
  close(builder, { name, end }) {
    const index = this.open.findLastIndex((tag2) => tag2.name === name);
    const tag = this.open[index];
    if (tag === void 0) return;
    this.open.splice(index);
    const stretch = { start: tag.at, end: builder.length };
    if (name === "a") {
      if (tag.urlAt < 0) return;
      builder.link({
        ...stretch,
        url: tag.url,
        range: { start: tag.range, end },
        urlRange: { start: tag.urlAt, end: tag.urlAt + tag.url.length },
        bare: false
      });
    } else if (name === "b" || name === "strong") builder.mark({ kind: "bold", ...stretch });
    else if (name === "i" || name === "em") builder.mark({ kind: "italic", ...stretch });
    else if (name === "code") builder.mark({ kind: "code", ...stretch });
  }
};
function flattenHtml(source, start, end, readText) {
  const builder = new FlatBuilder();
  const state = new HtmlState();
  for (const token of htmlTokens(source, start, end)) {
    if (token.kind !== "text") state.take(builder, source, token);
    else {
      const flat = readText?.(token.start, token.end);
      if (flat === void 0) addText(builder, source, token.start, token.end);
      else builder.append(flat);
    }
  }
  return builder.build();
}

// src/markdown/flatten.ts
function flatten(nodes, source) {
  const builder = new FlatBuilder();
  const html = new HtmlState();
  for (const node of nodes) take(node, { builder, source, html });
  return builder.build();
}
function take(node, around) {
  const { builder, source } = around;
  const { start, end } = node;
  switch (node.type) {
    case "text":
      addAligned(builder, node.value ?? "", source, start, end);
      return;
    case "break":
      builder.lineBreak();
      return;
    case "inlineCode":
      takeCode(node, around);
      return;
    case "html":
      for (const token of htmlTokens(source, start, end)) {
        if (token.kind !== "text") around.html.take(builder, source, token);
      }
      return;
    case "image":
      builder.image({
        at: builder.length,
        alt: node.alt ?? "",
        url: node.url ?? "",
        range: { start, end },
        ...around.target === void 0 ? {} : { target: around.target }
      });
      return;
    case "strong":
    case "emphasis": {
      const from = builder.length;
      for (const child of node.children ?? []) take(child, around);
      const kind = node.type === "strong" ? "bold" : "italic";
      builder.mark({ kind, start: from, end: builder.length });
      return;
    }
    case "link":
      takeLink(node, around);
      return;
    case "footnoteReference":
    case "footnoteDefinition":
    case "definition":
      return;
    default:
      for (const child of node.children ?? []) take(child, around);
  }
}
function takeCode({ value: value2 = "", start, end }, { builder, source }) {
  let ticks = 0;
  while (source.charAt(start + ticks) === "`") ticks++;
  const from = builder.length;
  const inner = source.slice(start + ticks, end - ticks);
  const shift2 = inner.indexOf(value2.trim());
  if (shift2 >= 0) builder.add(value2.trim(), start + ticks + shift2);
  else addAligned(builder, value2.trim(), source, start + ticks, end - ticks);
  builder.mark({ kind: "code", start: from, end: builder.length });
}
function takeLink(node, around) {
  const { builder, source } = around;
  const written = node.url ?? "";
  const url = innerTarget(written);
  const from = builder.length;
  for (const child of node.children ?? []) take(child, { ...around, target: url });
  const last = node.children?.at(-1);
  const bare = !source.startsWith("[", node.start);
  const labelEnd = bare ? node.start : last?.end ?? node.start + 1;
  const urlRange = narrow(targetRange(source, labelEnd, node.end, bare), written, url);
  builder.link({
    start: from,
    end: builder.length,
    url,
    range: { start: node.start, end: node.end },
    ...urlRange === void 0 ? {} : { urlRange },
    bare
  });
}
function innerTarget(url) {
  const nested = /^\[([^\][\s]+)\]\([^\s]*$/.exec(url)?.[1];
  return nested ?? /^\(([^()\s]+)\)?$/.exec(url)?.[1] ?? url;
}
function narrow(range, written, url) {
  if (range === void 0 || url === written) return range;
  const start = range.start + Math.max(0, written.indexOf(url));
  return { start, end: start + url.length };
}
function targetRange(source, from, end, bare) {
  if (bare) {
    const angle = source.charAt(from) === "<";
    return angle ? { start: from + 1, end: end - 1 } : { start: from, end };
  }
  const label2 = source.slice(from, end).indexOf("](");
  if (label2 < 0) return void 0;
  let start = from + label2 + 2;
  while (start < end && /\s/.test(source.charAt(start))) start++;
  let stop = end - 1;
  const title = /\s+(?:"[^"]*"|'[^']*')\s*$/.exec(source.slice(start, stop));
  if (title !== null) stop = start + title.index;
  while (stop > start && /\s/.test(source.charAt(stop - 1))) stop--;
  if (source.charAt(start) === "<" && source.charAt(stop - 1) === ">") {
    start++;
    stop--;
  }
  return { start, end: Math.max(start, stop) };
}

// src/markdown/html-blocks.ts
var OUTER = /^(?:table|ul|ol|dl)$/;
var MOST_CELLS = 100;
var MOST_ROWS = 1e3;
function htmlBlocks(source, { start, end }, readText) {
  const tokens = htmlTokens(source, start, end);
  const readFlat = (from, to) => flattenHtml(source, from, to, readText);
  const outer = tokens.find(({ kind, name }) => kind === "open" && OUTER.test(name))?.name;
  if (outer === void 0) return [];
  return outer === "table" ? [readTable(tokens, source, { start, end }, readFlat)] : readItems(tokens, source, readFlat);
}
function endOfHtmlBlock(source, { start, end }) {
  const outer = /^\s*<(\w+)/.exec(source.slice(start, start + 100))?.[1];
  if (outer === void 0) return void 0;
  const tags = new RegExp(`<!--[^]*?-->|<(/?)${outer}(?=[\\s>])[^<>]{0,2000}>`, "gi");
  tags.lastIndex = start;
  let depth = 0;
  for (let tag = tags.exec(source); tag !== null && tag.index < end; tag = tags.exec(source)) {
    if (tag[1] === void 0) continue;
    depth += tag[1] === "/" ? -1 : 1;
    if (depth === 0) return tag.index + tag[0].length;
  }
  return void 0;
}
function spread() {
  const above = [];
  return (cells) => {
    const row = [];
    const alone = cells.length === 1;
    const fromAbove = () => {
      for (let cell = above[row.length]; cell !== void 0 && cell.left > 0; ) {
        cell.left--;
        row.push(cell.flat);
        cell = above[row.length];
      }
    };
    for (const { flat, columns, rows } of cells) {
      fromAbove();
      for (let column = 0; column < (alone ? 1 : columns) && row.length < MOST_CELLS; column++) {
        above[row.length] = { flat, left: rows - 1 };
        row.push(flat);
      }
    }
    fromAbove();
    return row;
  };
}
function spanOf(tag, name) {
  const said = Number(attribute2(tag, name)?.value ?? 1);
  return Number.isInteger(said) && said > 1 ? Math.min(said, MOST_ROWS) : 1;
}
function readTable(tokens, source, range, readFlat) {
  const rows = [];
  let header;
  let row;
  let cell;
  const cellsOf = spread();
  const closeCell = (end) => {
    const room = row !== void 0 && row.cells.length < MOST_CELLS;
    if (room && cell !== void 0) {
      const { from, tag } = cell;
      const [columns, below] = [spanOf(tag, "colspan"), spanOf(tag, "rowspan")];
      row?.cells.push({ flat: readFlat(from, end), columns, rows: below });
    }
    cell = void 0;
  };
  const closeRow = (end) => {
    closeCell(end);
    if (row !== void 0 && row.cells.length > 0) {
      const made = { range: { start: row.start, end }, cells: cellsOf(row.cells) };
      if (row.header && rows.length === 0) header = made;
      else rows.push(made);
    }
    row = void 0;
  };
  for (const { kind, name, start, end } of tagsOfTable(tokens)) {
    const opens = kind === "open";
    if (name === "tr") {
      closeRow(opens ? start : end);
      if (opens) row = { start, cells: [], header: true };
      continue;
    }
    closeCell(start);
    if (!opens) continue;
    row ??= { start, cells: [], header: true };
    row.header &&= name === "th";
    cell = { from: end, tag: source.slice(start, end) };
  }
  closeRow(range.end);
  return { kind: "table", range, header: header?.cells ?? [EMPTY_FLAT], rows };
}
function tagsOfTable(tokens) {
  let depth = 0;
  return tokens.filter(({ kind, name }) => {
    if (name === "table") depth += kind === "open" ? 1 : -1;
    return depth === 1 && /^(?:tr|td|th)$/.test(name);
  });
}
function readItems(tokens, source, readFlat) {
  const found = [];
  const lists = [];
  const takeText = (item, end) => {
    if (item === void 0 || source.slice(item.textFrom, end).trim() === "") return;
    const range = { start: item.textFrom, end };
    item.blocks.push({ kind: "html", range, flat: readFlat(item.textFrom, end) });
  };
  const closeItem = (end) => {
    const list = lists.at(-1);
    const item = list?.item;
    if (list === void 0 || item === void 0) return;
    takeText(item, end);
    list.item = void 0;
    const stop2 = item.start + source.slice(item.start, end).trimEnd().length;
    const { start, ordered, blocks } = item;
    const made = { kind: "item", range: { start, end: stop2 }, ordered, blocks };
    const above = lists.at(-2)?.item;
    if (above === void 0) found.push(made);
    else above.blocks.push(made);
  };
  const closeList = (start, end) => {
    closeItem(start);
    lists.pop();
    const above = lists.at(-1)?.item;
    if (above !== void 0) above.textFrom = end;
  };
  for (const { kind, name, start, end } of tokens.filter(isTagOfList)) {
    const list = lists.at(-1);
    if (name.endsWith("l")) {
      if (kind === "close") closeList(start, end);
      else {
        takeText(list?.item, start);
        lists.push({ ordered: name === "ol" });
      }
    } else if (list !== void 0 && (name === "li" || name === "dt")) {
      if (kind === "open" || name === "li") closeItem(start);
      if (kind === "open") {
        list.item = { start, blocks: [], ordered: list.ordered, textFrom: end };
      }
    } else if (name === "dd" && list?.item !== void 0) {
      takeText(list.item, start);
      list.item.textFrom = end;
    }
  }
  const stop = tokens.at(-1)?.end ?? 0;
  while (lists.length > 0) closeList(stop, stop);
  return found;
}
function isTagOfList({ kind, name }) {
  return (kind === "open" || kind === "close") && /^(?:ul|ol|dl|li|dt|dd)$/.test(name);
}

// src/markdown/fold-prose.ts
var STAND_IN = "\uE000";
var PROSE = /(?<=\S )(?:(?!www\.)[\p{L}\p{M}\p{N},.;'’-]+ ){4,}(?=[\p{L}\p{M}\p{N},.;'’-])/giu;
function foldProse(source) {
  if (source.includes(STAND_IN)) return unchanged(source);
  const places = [];
  const folded = [];
  const stretches = [];
  let text = "";
  let done = 0;
  const inBrackets = bracketWatch(source);
  for (const { 0: stretch, index } of source.matchAll(PROSE)) {
    if (inBrackets(index)) continue;
    text += source.slice(done, index);
    places.push(text.length);
    text += STAND_IN;
    done = index + stretch.length - 1;
    folded.push(done - text.length);
    stretches.push(stretch.slice(0, -1));
  }
  if (places.length === 0) return unchanged(source);
  text += source.slice(done);
  let next = 0;
  return {
    text,
    toSource: (offset) => offset + (folded[countBefore(places, offset) - 1] ?? 0),
    unfold: (value2, start) => {
      if (!value2.includes(STAND_IN)) return value2;
      if (start !== void 0) next = countBefore(places, start);
      return value2.replaceAll(STAND_IN, () => stretches[next++] ?? "");
    }
  };
}
function unchanged(text) {
  return { text, toSource: (offset) => offset, unfold: (value2) => value2 };
}
function countBefore(places, offset) {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((places[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
function bracketWatch(source) {
  let at2 = 0;
  let open = false;
  return (offset) => {
    for (; at2 < offset; at2++) {
      const code = source.charCodeAt(at2);
      if (code === 91) open = true;
      else if (code === 93) open = false;
    }
    return open;
  };
}

// src/markdown/simple-inline.ts
var SIGN = /[*_`[\]<]|!\[/g;
var BARE_ADDRESS = /https?:\/\/|www\./i;
var TARGET = /\(((?:[^\s()<>]|\([^\s()<>]*\))*)\)/y;
var TAG = /<(?:\/[a-z][a-z\d]*|(?!img)[a-z][a-z\d]*(?: [a-z-]+="[^"<>]*")*(?: ?\/)?)>/iy;
function simpleInline(text, shift2) {
  const line = { text, shift: shift2 };
  const pieces = [];
  let done = 0;
  SIGN.lastIndex = 0;
  for (let found = SIGN.exec(text); found !== null; found = SIGN.exec(text)) {
    const { 0: sign, index } = found;
    if (index > done) pieces.push({ node: textNode(line, done, index) });
    const end = takeSign(line, sign, index, pieces);
    if (end === void 0) return void 0;
    done = end;
    SIGN.lastIndex = done;
  }
  if (done < text.length) pieces.push({ node: textNode(line, done, text.length) });
  const nodes = resolved(line, pieces);
  return nodes?.some(holdsAddress) ? void 0 : nodes;
}
function takeSign(line, sign, at2, pieces) {
  if (sign === "]") return closeBracket(line, at2, pieces);
  if (sign === "[" || sign === "![") {
    const end = at2 + sign.length;
    pieces.push({ bracket: { start: at2, end, image: sign === "![" } });
    return end;
  }
  if (sign === "*" || sign === "_") {
    const run = runAt(line, at2, sign);
    if (run !== void 0) pieces.push({ run });
    return run && run.end - line.shift;
  }
  const node = sign === "<" ? tagAt(line, at2) : codeAt(line, at2);
  if (node !== void 0) pieces.push({ node });
  return node && node.end - line.shift;
}
function textNode({ text, shift: shift2 }, start, end) {
  return { type: "text", start: start + shift2, end: end + shift2, value: text.slice(start, end) };
}
function holdsAddress({ type, value: value2, children = [] }) {
  return type === "text" && BARE_ADDRESS.test(value2 ?? "") || children.some(holdsAddress);
}
function runAt({ text, shift: shift2 }, start, mark) {
  let end = start;
  while (text.charAt(end) === mark) end++;
  const before = kindOf2(text.charAt(start - 1));
  const after = kindOf2(text.charAt(end));
  const left = after === "letter" || after === "sign" && before !== "letter";
  const right = before === "letter" || before === "sign" && after !== "letter";
  const opens = left && (mark === "*" || before !== "letter" || !right);
  const closes = right && (mark === "*" || after !== "letter" || !left);
  if (end - start > 2) return void 0;
  return { mark, start: start + shift2, end: end + shift2, opens, closes };
}
function kindOf2(character) {
  if (character === "" || /\s/.test(character)) return "blank";
  return /[\p{P}\p{S}]/u.test(character) ? "sign" : "letter";
}
function codeAt({ text, shift: shift2 }, start) {
  const marks = /^`+/.exec(text.slice(start))?.[0] ?? "";
  const from = start + marks.length;
  const closing = new RegExp(`(?<!\`)${marks}(?!\`)`, "g");
  closing.lastIndex = from;
  const to = closing.exec(text)?.index;
  if (to === void 0) return void 0;
  const value2 = text.slice(from, to);
  if (value2 !== value2.trim()) return void 0;
  return { type: "inlineCode", start: start + shift2, end: to + marks.length + shift2, value: value2 };
}
function tagAt({ text, shift: shift2 }, start) {
  TAG.lastIndex = start;
  const value2 = TAG.exec(text)?.[0];
  if (value2 === void 0) return void 0;
  return { type: "html", start: start + shift2, end: start + value2.length + shift2, value: value2 };
}
function closeBracket(line, at2, pieces) {
  const { text, shift: shift2 } = line;
  const index = pieces.findLastIndex((piece2) => "bracket" in piece2);
  const piece = pieces[index];
  const bracket = piece !== void 0 && "bracket" in piece ? piece.bracket : void 0;
  TARGET.lastIndex = at2 + 1;
  const target = bracket?.dead ? null : TARGET.exec(text);
  if (bracket === void 0 || target === null) {
    const unsure = bracket !== void 0 && !bracket.dead && text.charAt(at2 + 1) === "(";
    if (unsure) return void 0;
    if (bracket !== void 0) pieces[index] = { node: textNode(line, bracket.start, bracket.end) };
    pieces.push({ node: textNode(line, at2, at2 + 1) });
    return at2 + 1;
  }
  const children = resolved(line, pieces.splice(index).slice(1));
  if (children === void 0) return void 0;
  const end = at2 + 1 + target[0].length;
  const place = { start: bracket.start + shift2, end: end + shift2 };
  const url = target[1] ?? "";
  if (bracket.image) {
    pieces.push({ node: { type: "image", ...place, url, alt: children.map(wordsOf2).join("") } });
    return end;
  }
  for (const one of pieces) if ("bracket" in one && !one.bracket.image) one.bracket.dead = true;
  pieces.push({ node: { type: "link", ...place, url, children } });
  return end;
}
function wordsOf2({ value: value2, alt, children = [] }) {
  return value2 ?? alt ?? children.map(wordsOf2).join("");
}
function resolved(line, pieces) {
  const done = [];
  for (const piece of pieces) {
    const closer = "run" in piece && piece.run.closes ? piece.run : void 0;
    const index = closer === void 0 ? -1 : done.findLastIndex(
      (one) => "run" in one && one.run.opens && one.run.mark === closer.mark
    );
    const found = done[index];
    if (closer === void 0 || found === void 0 || !("run" in found)) {
      done.push(piece);
      continue;
    }
    const { start, end } = found.run;
    if (end - start !== closer.end - closer.start) return void 0;
    const children = joined(line, done.splice(index).slice(1));
    const type = end - start === 2 ? "strong" : "emphasis";
    done.push({ node: { type, start, end: closer.end, children } });
  }
  return joined(line, done);
}
function joined(line, pieces) {
  const nodes = [];
  for (const piece of pieces) {
    const node = nodeOf(line, piece);
    const last = nodes.at(-1);
    if (last?.type === "text" && node.type === "text") {
      nodes[nodes.length - 1] = textNode(line, last.start - line.shift, node.end - line.shift);
    } else nodes.push(node);
  }
  return nodes;
}
function nodeOf(line, piece) {
  if ("node" in piece) return piece.node;
  if ("bracket" in piece) return textNode(line, piece.bracket.start, piece.bracket.end);
  return textNode(line, piece.run.start - line.shift, piece.run.end - line.shift);
}

// src/markdown/simple-blocks.ts
var ITEM = /^ *([-*+]|(\d{1,9})[.)])( +)(?=[^ ])/;
var WIDEST_GAP = 4;
var BULLET_ALONE = /^ *(?:[-*+]|\d{1,9}[.)]) *$/;
var OTHER_BLOCK = /^(?:[#><]|`{3}|\[[ xX]\])/;
var RULER = /^[-=:| ]+$/;
var FENCE = /^(`{3,})([\w+-]*)$/;
var DIFFICULT = /[\t\r\f\v\0~@\\\ue000]|\]:|\[\^|&#?\w+;/;
var DIFFICULT_CODE = /[\t\r\0\ue000]/;
function simpleBlocks(text, shift2) {
  const blocks = [];
  let open = [];
  let afterBlank = true;
  let next = 0;
  for (let at2 = 0; at2 < text.length; at2 = next + 1) {
    next = text.indexOf("\n", at2);
    if (next < 0) next = text.length;
    const end = text.charAt(next - 1) === "\r" && next > at2 ? next - 1 : next;
    const whole2 = text.slice(at2, end);
    if (whole2.trim() === "") {
      if (/[^ ]/.test(whole2)) return void 0;
      afterBlank = true;
      continue;
    }
    const code = codeAt2(text, at2, whole2, shift2);
    if (code !== void 0) {
      blocks.push(code);
      open = [];
      next = code.end - shift2;
      afterBlank = false;
      continue;
    }
    if (DIFFICULT.test(whole2)) return void 0;
    const line = lineOf(whole2);
    const paragraph2 = line && paragraphOf(whole2, line.begin, at2 + shift2);
    if (line === void 0 || paragraph2 === void 0) return void 0;
    const added = add(blocks, open, line, paragraph2, afterBlank);
    if (added === void 0) return void 0;
    open = added;
    afterBlank = false;
  }
  return blocks;
}
function codeAt2(text, at2, line, shift2) {
  const opening = FENCE.exec(line);
  if (opening === null) return void 0;
  const [, marks = "", lang = ""] = opening;
  const closing = new RegExp(`
${marks}\`*(?=
|$)`, "g");
  closing.lastIndex = at2 + line.length;
  const found = closing.exec(text);
  if (found === null) return void 0;
  const value2 = text.slice(at2 + line.length + 1, found.index);
  const end = found.index + found[0].length;
  if (DIFFICULT_CODE.test(text.slice(at2, end))) return void 0;
  const place = { start: at2 + shift2, end: end + shift2 };
  return { type: "code", ...place, value: value2, ...lang === "" ? {} : { lang } };
}
function lineOf(whole2) {
  const match = ITEM.exec(whole2);
  const indent = whole2.search(/[^ ]/);
  const begin = match === null ? indent : match[0].length;
  const content = whole2.slice(begin);
  if (BULLET_ALONE.test(content) || OTHER_BLOCK.test(content)) return void 0;
  if (match !== null && ITEM.test(content)) return void 0;
  if (isThematicBreak(whole2) || isThematicBreak(content) || RULER.test(content)) return void 0;
  if (match === null) return { begin, indent };
  const [, written = "", number, gap = ""] = match;
  if (gap.length > WIDEST_GAP) return void 0;
  return { begin, indent, bullet: { marker: written.slice(-1), number } };
}
function paragraphOf(whole2, begin, shift2) {
  const content = whole2.slice(begin).replace(/ +$/, "");
  const children = simpleInline(content, begin + shift2);
  if (children === void 0) return void 0;
  return { type: "paragraph", start: begin + shift2, end: whole2.length + shift2, children };
}
function add(blocks, open, { begin, indent, bullet }, paragraph2, afterBlank) {
  const held = open.filter(({ offset }) => offset <= indent);
  const into = held.at(-1)?.item.children ?? blocks;
  const { end } = paragraph2;
  for (const { list: list2, item: item2 } of held) list2.end = item2.end = end;
  if (bullet === void 0) {
    if (!afterBlank) return void 0;
    into.push(paragraph2);
    return held;
  }
  const { marker, number } = bullet;
  const beside = open[held.length];
  const sister = beside?.marker === marker ? beside.list : void 0;
  if (!afterBlank && sister === void 0 && number !== void 0 && number !== "1") {
    return void 0;
  }
  const start = paragraph2.start - begin + indent;
  const item = { type: "listItem", start, end, children: [paragraph2] };
  const list = sister ?? { type: "list", start, end, ordered: number !== void 0, children: [] };
  list.children.push(item);
  list.end = end;
  if (sister === void 0) into.push(list);
  return [...held, { offset: begin, marker, list, item }];
}

// src/markdown/parse.ts
function maskImages(text) {
  return text.includes("<img") ? text.replace(
    /(<img\s)([^<>]{1,3000}?)(?=\s?\/?>)/gi,
    (_, open, inside) => open + inside.replace(/\S/g, "a")
  ) : text;
}
var LENIENT = { disable: { null: ["codeIndented"] } };
var processor;
function markdown() {
  if (processor === void 0) {
    const made = unified().data("micromarkExtensions", [LENIENT]).use(remarkParse).use(remarkGfm).freeze();
    processor = made;
  }
  return processor;
}
function parseChunk(text, start, before = "", after = "") {
  const alone = before === "" && after === "";
  return (alone ? simpleBlocks(text, start) : void 0) ?? remarkChunk(text, start, before, after);
}
function remarkChunk(text, start, before = "", after = "") {
  const prose = foldProse(`${before}${maskImages(text)}${after}`);
  const tree = markdown().parse(prose.text);
  const end = start + text.length;
  const source = { text, start, prose, shift: start - before.length, targets: targetsOf(tree) };
  return (tree.children ?? []).map((child) => convert(child, source)).filter((node) => node.end > start && node.start < end);
}
function targetsOf(tree) {
  const targets = /* @__PURE__ */ new Map();
  for (const { type, identifier, url } of tree.children ?? []) {
    const name = asText(identifier);
    if (type === "definition" && name !== void 0 && !targets.has(name))
      targets.set(name, asText(url) ?? "");
  }
  return targets;
}
var REFERENCES2 = {
  linkReference: "link",
  imageReference: "image"
};
function convert(node, source, place) {
  const { prose, shift: shift2 } = source;
  const from = node.position?.start.offset;
  const start = place?.start ?? prose.toSource(from ?? 0) + shift2;
  const end = place?.end ?? prose.toSource(node.position?.end.offset ?? 0) + shift2;
  const unfolded = (text) => text === void 0 ? void 0 : prose.unfold(text, from);
  const value2 = unfolded(asText(node.value));
  const url = asText(node.url) ?? source.targets.get(asText(node.identifier) ?? "");
  const alt = unfolded(asText(node.alt));
  const lang = asText(node.lang);
  let cursor = start;
  const children = node.children?.map((child) => {
    const made = convert(
      child,
      source,
      child.position === void 0 ? locate(child, cursor, end, source) : void 0
    );
    cursor = made.end;
    return made;
  });
  return {
    type: REFERENCES2[node.type] ?? node.type,
    start,
    end,
    ...value2 === void 0 ? {} : { value: value2 },
    ...url === void 0 ? {} : { url },
    ...alt === void 0 ? {} : { alt },
    ...lang === void 0 ? {} : { lang },
    ...typeof node.depth === "number" ? { depth: node.depth } : {},
    ...typeof node.ordered === "boolean" ? { ordered: node.ordered } : {},
    ...children === void 0 ? {} : { children }
  };
}
function asText(value2) {
  return typeof value2 === "string" ? value2 : void 0;
}
function locate(node, cursor, end, { text, start, prose }) {
  const value2 = prose.unfold(asText(node.value) ?? asText(node.children?.[0]?.value) ?? "");
  const at2 = text.indexOf(value2, cursor - start);
  if (value2 === "" || at2 < 0 || start + at2 + value2.length > end)
    return { start: cursor, end: cursor };
  return { start: start + at2, end: start + at2 + value2.length };
}

// src/markdown/blocks.ts
function toBlocks(nodes, source) {
  return nodes.flatMap((node) => toBlock(node, source));
}
function toBlock(node, source) {
  const range = { start: node.start, end: node.end };
  const children = node.children ?? [];
  switch (node.type) {
    case "paragraph":
    case "heading": {
      const kind = source.startsWith("#", node.start) ? "heading" : "paragraph";
      return [{ kind, range, flat: repairLinks(flatten(children, source), source) }];
    }
    case "list":
      return children.map((item) => ({
        kind: "item",
        range: { start: item.start, end: item.end },
        ordered: node.ordered === true,
        blocks: toBlocks(item.children ?? [], source)
      }));
    case "html":
      return [{ kind: "html", range, flat: htmlBlock(node, source) }];
    case "code":
      return [
        {
          kind: "code",
          range,
          text: node.value ?? "",
          ...node.lang === void 0 ? {} : { lang: node.lang }
        }
      ];
    case "blockquote":
      return [{ kind: "quote", range, blocks: toBlocks(children, source) }];
    case "thematicBreak":
      return [{ kind: "break", range }];
    default:
      return [];
  }
}
function toHtmlBlocks(range, source) {
  return htmlBlocks(source, range, markdownWithin(source));
}
function htmlBlock({ start, end }, source) {
  return flattenHtml(source, start, end, markdownWithin(source));
}
function markdownWithin(source) {
  return (from, to) => {
    const text = source.slice(from, to);
    if (!/\]\(|\*\*/.test(text) || tooComplex(text) !== void 0) return void 0;
    const nodes = parseChunk(text, from).filter(({ type }) => type !== "html");
    const parts = toBlocks(nodes, source).flatMap(
      (block) => block.kind === "paragraph" || block.kind === "heading" ? [block.flat] : []
    );
    return parts.length === 0 ? void 0 : join(parts);
  };
}

// src/markdown/headings.ts
var LONGEST3 = 4e3;
function headingFlat({ kind, contentStart, contentEnd }, text) {
  const content = text.slice(contentStart, contentEnd);
  if (content === "") return EMPTY_FLAT;
  if (kind === "html") return flattenHtml(text, contentStart, contentEnd);
  if (isPlain(content)) return plainFlat(content, contentStart);
  if (content.length > LONGEST3 || tooComplex(content) !== void 0) return EMPTY_FLAT;
  const nodes = parseChunk(content, contentStart, "# ");
  const [block] = toBlocks(nodes, text);
  return block !== void 0 && "flat" in block ? block.flat : EMPTY_FLAT;
}
function isPlain(content) {
  return /^[\p{L}\p{N} .,:;?!/()+-]*$/u.test(content) && !/https?:|www\./i.test(content);
}
function plainFlat(content, start) {
  const piece = { at: 0, length: content.length, source: start, sourceLength: content.length };
  return { ...EMPTY_FLAT, text: content, pieces: [piece] };
}
function readHeading(raw, flat) {
  const { kind, depth, start, end } = raw;
  return {
    text: headingText(flat),
    depth,
    range: { start, end },
    ...kind === "atx" ? { marks: { start, end: start + depth } } : {}
  };
}
function headingText({ text }) {
  return text.replace(/\s+/g, " ").replace(/[\s\u200b|·•-]+$/, "").replace(/^[\s|·•]+/, "").replace(/\s*(?:¶|🔗|\[?(?:back to top|↥|⬆️|🔝|top)\]?)$/iu, "").trim();
}

// src/markdown/kind.ts
function isPaperLike(draft) {
  if (draft.identifiers.length > 0 || draft.abstract !== void 0 || draft.citation !== void 0)
    return true;
  const role = draft.url === void 0 ? void 0 : linkRole(draft.url);
  if (draft.authors !== void 0 && !["code", "video", "talk"].includes(role ?? "other"))
    return true;
  if (draft.url !== void 0 && linkRole(draft.url) === "paper") return true;
  return draft.links.some(
    ({ text, url }) => isPaperLabel(text.replace(/[[\]]/g, "")) && url !== "" && /^(?:paper|pdf)/i.test(text.replace(/[[\]\s]/g, ""))
  );
}
function kindOf3(draft, path, paperShare, usual) {
  if (excludesPapers(path)) {
    const isPaper = draft.citation !== void 0 || identifiersOfUrl(draft.url ?? "").length > 0;
    return isPaper ? "paper" : "resource";
  }
  if (isStray(draft, paperShare)) return "resource";
  if (isPaperLike(draft)) return "paper";
  if (namesResources(path)) return "resource";
  const roles = draft.links.map(({ url }) => linkRole(url));
  if (draft.links.length > 0 && draft.links.every(isTalk)) return "resource";
  const elsewhere = draft.url !== void 0 && ["code", "video", "talk", "other", "relative"].includes(linkRole(draft.url));
  if (draft.venue !== void 0 && draft.year !== void 0 && paperShare >= 0.2) return "paper";
  if (elsewhere && usual !== void 0 && draft.layout !== usual) return "resource";
  if (roles.length > 0 && (elsewhere || draft.url === void 0))
    return paperShare >= 0.5 ? "paper" : "resource";
  return paperShare >= 0.3 || draft.year !== void 0 ? "paper" : "resource";
}
function isStray({ title, authors, abstract, citation, year }, paperShare) {
  const bare = authors === void 0 && abstract === void 0 && citation === void 0 && year === void 0;
  return bare && paperShare < 0.2 && title.split(/\s+/).length <= 3;
}
function isTalk({ text, url }) {
  return ["talk", "video"].includes(linkRole(url)) || /^\W*(?:blog|video|talk|tweet|post)\W*$/i.test(text);
}

// src/markdown/place-draft.ts
function moved({ start, end }, by) {
  return { start: start + by, end: end + by };
}
function placeDraft(draft, by) {
  const { abstract, citation, links, range, titleRange: titleRange2 } = draft;
  return {
    ...draft,
    titleRange: moved(titleRange2, by),
    links: links.map((link) => placeLink(link, by)),
    ...abstract === void 0 ? {} : { abstract: placeAbstract(abstract, by) },
    ...citation === void 0 ? {} : { citation: placeCitation(citation, by) },
    range: moved(range, by)
  };
}
function placeLink(link, by) {
  const { range, urlRange } = link;
  return {
    ...link,
    range: moved(range, by),
    ...urlRange === void 0 ? {} : { urlRange: moved(urlRange, by) }
  };
}
function placeAbstract(abstract, by) {
  const { range, label: label2 } = abstract;
  return {
    ...abstract,
    range: moved(range, by),
    ...label2 === void 0 ? {} : { label: moved(label2, by) }
  };
}
function placeCitation(citation, by) {
  const { range, keyRange, anchor } = citation;
  return {
    ...citation,
    range: moved(range, by),
    ...keyRange === void 0 ? {} : { keyRange: moved(keyRange, by) },
    ...anchor === void 0 ? {} : { anchor: { ...anchor, range: moved(anchor.range, by) } }
  };
}

// src/markdown/raw-heading.ts
var HTML_HEADING = /<h([1-6])(?:\s[^<>]{0,400})?>/i;
var LONGEST_HEADING = 12;
var LONGEST_SETEXT = 100;
function headingAt(at2, { text, lines }) {
  const { content, start, line, paragraphLine } = at2;
  return atxHeading(content, start, line) ?? setextHeading(content, start, line, paragraphLine, text, lines) ?? htmlHeading(text, content, start, line, lines);
}
function atxHeading(content, lineStart, line) {
  if (!content.trimStart().startsWith("#")) return void 0;
  const match = /^ {0,3}(#{1,6})(?=[ \t]|$)/.exec(content);
  if (match === null) return void 0;
  const marks = match[1] ?? "";
  let from = match[0].length;
  let to = content.trimEnd().length;
  while (from < to && /[ \t]/.test(content.charAt(from))) from++;
  let closing = to;
  while (closing > from && content.charAt(closing - 1) === "#") closing--;
  if (closing < to && (closing === from || /[ \t]/.test(content.charAt(closing - 1)))) to = closing;
  while (to > from && /[ \t]/.test(content.charAt(to - 1))) to--;
  const start = lineStart + match[0].length - marks.length;
  return {
    kind: "atx",
    depth: marks.length,
    start,
    end: lineStart + content.trimEnd().length,
    contentStart: lineStart + Math.min(from, to),
    contentEnd: lineStart + to,
    line,
    endLine: line
  };
}
function setextHeading(content, start, line, paragraphLine, text, lines) {
  if (paragraphLine !== line - 1 || !/^ {0,3}(?:=+|-{2,})[ \t]*$/.test(content)) return void 0;
  const from = lines.lineStart(paragraphLine);
  const to = lines.lineEnd(paragraphLine);
  const title = text.slice(from, to);
  if (title.length > LONGEST_SETEXT || /\]\(|https?:|\|/.test(title)) return void 0;
  return {
    kind: "setext",
    depth: content.trimStart().startsWith("=") ? 1 : 2,
    start: from + title.length - title.trimStart().length,
    end: start + content.trimEnd().length,
    contentStart: from + title.length - title.trimStart().length,
    contentEnd: from + title.trimEnd().length,
    line: paragraphLine,
    endLine: line
  };
}
function htmlHeading(text, content, start, line, lines) {
  if (!content.trimStart().startsWith("<")) return void 0;
  const match = HTML_HEADING.exec(content.slice(0, 2e3));
  if (match === null) return void 0;
  const limit = lines.lineEnd(line + LONGEST_HEADING);
  const contentStart = start + match.index + match[0].length;
  const close = new RegExp(`</h${match[1]}\\s*>`, "i").exec(text.slice(contentStart, limit));
  if (close === null) return void 0;
  const contentEnd = contentStart + close.index;
  const end = contentEnd + close[0].length;
  return {
    kind: "html",
    depth: Number(match[1]),
    start: start + match.index,
    end,
    contentStart,
    contentEnd,
    line,
    endLine: lines.position(end).line
  };
}

// src/markdown/scan.ts
var FENCE2 = /^[ \t]*(`{3,}|~{3,})([^\n]*)$/;
var RAW_TAG = /^\s{0,3}<(pre|script|style|textarea)(?=[\s>]|$)/i;
function scan(source) {
  const scanner = new Scanner(source);
  for (let line = 1; line <= source.lines.count; line++) scanner.take(line);
  return scanner;
}
var Scanner = class {
  headings = [];
  states = ["text"];
  source;
  fence;
  /** Lines that begin before this offset belong to an opaque block or heading. */
  opaqueUntil = 0;
  opaqueState = "text";
  inList = false;
  afterBlank = true;
  paragraphLine = 0;
  constructor(source) {
    this.source = source;
  }
  take(line) {
    const { text, lines } = this.source;
    const start = lines.lineStart(line);
    const content = text.slice(start, lines.lineEnd(line));
    this.states[line] = this.stateOf(content, start);
    if (this.states[line] !== "text" || start < this.opaqueUntil) {
      this.paragraphLine = 0;
      this.afterBlank = false;
    } else if (content.trim() === "") {
      this.paragraphLine = 0;
      this.afterBlank = true;
    } else {
      this.takeText(content, start, line);
      this.afterBlank = false;
    }
  }
  stateOf(content, start) {
    if (start < this.opaqueUntil) return this.opaqueState;
    if (this.fence !== void 0 && this.staysInFence(content, this.fence)) return "fence";
    if (this.opensFence(content)) return "fence";
    const { text } = this.source;
    const indent = content.length - content.trimStart().length;
    if (content.startsWith("<!--", indent)) {
      const close = text.indexOf("-->", start + indent + 2);
      this.opaqueUntil = close < 0 ? text.length : close + 3;
      this.opaqueState = "comment";
      return "comment";
    }
    const raw = RAW_TAG.exec(content)?.[1];
    if (raw === void 0) return "text";
    this.opaqueUntil = endOfRaw(text, start, raw);
    this.opaqueState = "raw";
    return "raw";
  }
  /** An indented fence ends with its list item, whether it was closed or not. */
  staysInFence(content, fence) {
    const left = fence.indent >= 2 && this.inList && /^\S/.test(content) && !content.startsWith(fence.character);
    if (left || closesFence(content, fence)) this.fence = void 0;
    return !left;
  }
  opensFence(content) {
    const opened = FENCE2.exec(content);
    if (opened === null) return false;
    const marks = opened[1] ?? "";
    if (marks.startsWith("`") && opened[2]?.includes("`")) return false;
    const indent = content.length - content.trimStart().length;
    this.fence = { character: marks.charAt(0), length: marks.length, indent };
    return true;
  }
  takeText(content, start, line) {
    const indent = content.length - content.trimStart().length;
    const bullet = isBullet(content);
    if (this.afterBlank && indent === 0 && !bullet) this.inList = false;
    const canBeHeading = indent <= 3 && !(indent > 1 && this.inList);
    const { paragraphLine } = this;
    const heading2 = canBeHeading ? headingAt({ content, start, line, paragraphLine }, this.source) : void 0;
    if (heading2 !== void 0) {
      this.headings.push(heading2);
      this.inList = false;
      this.paragraphLine = 0;
      this.opaqueUntil = this.source.lines.lineEnd(heading2.endLine);
      this.opaqueState = "text";
    } else if (bullet) {
      this.inList = true;
      this.paragraphLine = 0;
    } else this.paragraphLine = this.beginsParagraph(content, line) ? line : -1;
  }
  beginsParagraph(content, line) {
    const first = this.afterBlank || this.states[line - 1] !== "text" || this.headings.at(-1)?.endLine === line - 1;
    return first && !this.inList && /^ {0,3}[^\s<>|]/.test(content);
  }
};
function closesFence(content, { character, length }) {
  const line = content.trim();
  return line.length >= length && line === character.repeat(line.length);
}
function endOfRaw(text, start, name) {
  const close = new RegExp(`</${name}\\s*>`, "gi");
  close.lastIndex = start;
  const found = close.exec(text);
  return found === null ? text.length : found.index + found[0].length;
}

// src/markdown/chunks.ts
var TARGET2 = 4e3;
var TARGET_LINES = 100;
var HTML_LIST = /^\s{0,20}<(?:table|ul|ol|dl)(?=[\s>])/i;
function cutChunks({ text, lines }, states, first, last) {
  const chunks = [];
  let from = first;
  let inList = false;
  let afterBlank = true;
  let htmlEnds = true;
  const content = (line) => text.slice(lines.lineStart(line), lines.lineEnd(line));
  const close = (kind, end) => {
    if (end < from) return;
    const stop = end >= lines.count ? text.length : lines.lineStart(end + 1);
    if (stop > lines.lineStart(from))
      chunks.push({ kind, start: lines.lineStart(from), end: stop });
    from = end + 1;
  };
  const standsAlone = (line, here) => {
    if (beginsTable(here, line < last ? content(line + 1) : ""))
      return { kind: "table", end: endOfTable(line, last, states, content) };
    if (!htmlEnds || !HTML_LIST.test(here) || inList && /^[ \t]/.test(here)) return void 0;
    const stretch = { start: lines.lineStart(line), end: lines.lineEnd(last) };
    const end = endOfHtmlBlock(text, stretch);
    htmlEnds = end !== void 0;
    return end === void 0 ? void 0 : { kind: "html", end: lines.position(end - 1).line };
  };
  for (let line = first; line <= last; line++) {
    if (states[line] !== "text") {
      afterBlank = false;
      continue;
    }
    const here = content(line);
    if (here.trim() === "") {
      afterBlank = true;
      continue;
    }
    const atMargin = !/^[ \t]/.test(here);
    const bullet = isBullet(here);
    if (!bullet && atMargin && afterBlank) inList = false;
    const alone = standsAlone(line, here);
    if (alone !== void 0) {
      close("markdown", line - 1);
      line = alone.end;
      close(alone.kind, line);
      afterBlank = false;
      inList = false;
      continue;
    }
    const safe = atMargin && (afterBlank || bullet && inList);
    const full = line - from >= TARGET_LINES || lines.lineStart(line) - lines.lineStart(from) >= TARGET2;
    if (safe && full) close("markdown", line - 1);
    if (bullet) inList = true;
    afterBlank = false;
  }
  close("markdown", last);
  return chunks;
}
function beginsTable(line, next) {
  return line.includes("|") && isDelimiterRow(next) && !isDelimiterRow(line) && /^ {0,3}\S/.test(line) && !isBullet(line);
}
function endOfTable(header, last, states, content) {
  let end = header + 1;
  let gap = 0;
  for (let line = header + 2; line <= last; line++) {
    if (states[line] === "comment") continue;
    if (states[line] !== "text") break;
    const here = content(line);
    const trimmed = here.trim();
    if (trimmed === "") {
      if (++gap > 1) break;
      continue;
    }
    const next = line < last ? content(line + 1) : "";
    if (gap > 0 && (!trimmed.startsWith("|") || isDelimiterRow(next))) break;
    if (!trimmed.includes("|") && (isBullet(here) || /^[<>#]/.test(trimmed))) break;
    end = line;
    gap = 0;
  }
  return end;
}

// src/markdown/tables.ts
var TARGET3 = 6e3;
function readTable2({ start, end }, source, after, skip) {
  const rows = [];
  for (const batch of batches(source, start, end)) {
    if (skip(batch.start, batch.end)) continue;
    const text = source.slice(batch.start, batch.end);
    const head = batch.start === start ? "" : headOf2(text);
    for (const node of parseChunk(text, batch.start, head, after(text))) {
      if (node.type === "table") rows.push(...rowsOf(node, batch, source));
    }
  }
  const [header] = rows;
  return {
    kind: "table",
    range: { start, end },
    header: header?.cells ?? [EMPTY_FLAT],
    rows: rows.slice(1)
  };
}
function rowsOf(table, batch, source) {
  return (table.children ?? []).filter((row) => row.start >= batch.start && row.end <= batch.end).map((row) => ({
    range: { start: row.start, end: row.end },
    cells: (row.children ?? []).map(
      (cell) => repairLinks(flatten(cell.children ?? [], source), source)
    )
  }));
}
function headOf2(rows) {
  let cells = 1;
  for (const row of rows.split("\n")) cells = Math.max(cells, row.split("|").length);
  return `${"|a".repeat(cells)}|
${"|-".repeat(cells)}|
`;
}
function batches(source, start, end) {
  const found = [];
  let from = -1;
  let line = 0;
  let inComment = false;
  const close = (at2) => {
    if (from >= 0 && at2 > from) found.push({ start: from, end: at2 });
    from = -1;
  };
  for (let at2 = start; at2 < end; line++) {
    const lineFeed = source.indexOf("\n", at2);
    const next = lineFeed < 0 || lineFeed >= end ? end : lineFeed + 1;
    const content = source.slice(at2, next);
    if (line === 0) from = at2;
    else if (line === 1) close(next);
    else if (inComment || content.trimStart().startsWith("<!--")) {
      close(at2);
      inComment = !content.includes("-->");
    } else if (!content.includes("|") || isDelimiterRow(content)) close(at2);
    else {
      if (from >= 0 && at2 - from > TARGET3) close(at2);
      if (from < 0) from = at2;
    }
    at2 = next;
  }
  close(end);
  return found;
}

// src/markdown/read-blocks.ts
function readBlocks(context, first, last) {
  const blocks = [];
  if (last < first) return blocks;
  const chunks = cutChunks(context.source, context.states, first, last);
  for (const chunk of chunks) {
    if (context.outOfTime()) {
      const end = chunks.at(-1)?.end ?? chunk.end;
      context.diagnose({ code: "out-of-time", range: { start: chunk.start, end } });
      break;
    }
    blocks.push(...readChunk(context, chunk));
  }
  return blocks;
}
function readChunk(context, chunk) {
  const { text } = context.source;
  const definitions = (part2) => definitionsFor(part2, context.definitions);
  const skip = (start, end) => {
    const reason = tooComplex(text.slice(start, end));
    if (reason === void 0) return false;
    context.diagnose({ code: "too-complex", reason, range: { start, end } });
    return true;
  };
  if (chunk.kind === "html") return toHtmlBlocks(chunk, text);
  if (chunk.kind === "table") return [readTable2(chunk, text, definitions, skip)];
  if (skip(chunk.start, chunk.end)) return [];
  const part = text.slice(chunk.start, chunk.end);
  return toBlocks(parseChunk(part, chunk.start, "", definitions(part)), text);
}

// src/markdown/table-columns.ts
var HEADERS = [
  [
    "title",
    /^(?:title|titles|paper title|paper name|article|article title|标题|题目|论文标题|论文名称|publication title|paper titles|study)$/
  ],
  [
    "paper",
    /^(?:paper|papers|publication link|paper link|papers link|pdf|arxiv|reference|references|论文|paper url|paper pdf|original paper|link to paper|doi|pdf link|source paper|citation)$/
  ],
  ["authors", /^(?:authors?|author s|first author|作者)$/],
  [
    "venue",
    /^(?:venue|pub|publication|publications|conference|conf|journal|publisher|published in|conference journal|journal conference|会议|期刊|pub venue|source|venue year|published|where|proceedings|publish|pub info)$/
  ],
  [
    "date",
    /^(?:date|year|publish date|published year|publication date|time|published|pub date|年份|日期|时间|release date|release|released|release time|publication year|publish time|year month)$/
  ],
  ["abstract", /^(?:abstract|摘要)$/],
  [
    "link",
    /^(?:links?|code|codes|github|project|website|official website|url|dataset link|demo|page|data|code link|代码|repo|repository|resources?|homepage|material|materials|model weight|weights?|tldr|comment|comments)$/
  ],
  [
    "name",
    /^(?:name|method|methods|model|models|model name|dataset|datasets|data name|data|algorithm|approach|framework|benchmark|system|medical vlm|medical dataset|tool|project name|名称|模型|数据集|alias|acronym|short name|abbreviation|abbr|nickname|work|evaluation framework|toolkit|library|resource|package)$/
  ]
];
var textOf = (flat) => flat === void 0 ? "" : plain(flat, { start: 0, end: flat.text.length });
function columnsOf(header, rows) {
  const width = Math.max(header.length, ...rows.slice(0, 50).map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, index) => headerColumn(textOf(header[index])));
  if (columns.includes("title")) return columns;
  const paper = columns.findIndex(
    (column, index) => column === "paper" && holdsTitles(rows, index)
  );
  const candidates = columns.map((_, index) => index).filter(
    (index) => !["authors", "venue", "date", "abstract"].includes(columns[index] ?? "other")
  );
  const titled = paper >= 0 ? paper : candidates.find(
    (index) => columns[index] !== "name" && columns[index] !== "link" && holdsTitles(rows, index, columns.includes("name"))
  );
  const named = columns.indexOf("name");
  const chosen = titled ?? (named >= 0 ? named : candidates.find((index) => columns[index] === "other" && isFilled(rows, index)) ?? candidates[0]);
  if (chosen !== void 0) columns[chosen] = "title";
  return columns;
}
function headerColumn(text) {
  const folded = fold(text);
  const exact = HEADERS.find(([, pattern]) => pattern.test(folded))?.[0];
  if (exact !== void 0) return exact;
  if (/\b(?:title)\b/.test(folded)) return "title";
  if (/\b(?:authors?)\b/.test(folded)) return "authors";
  if (/\b(?:dataset|model|method)s?$/.test(folded) && folded.split(" ").length <= 3) return "name";
  if (/\b(?:year|date)\b/.test(folded)) return "date";
  return "other";
}
function holdsTitles(rows, column, onlyLinked = false) {
  let titles = 0;
  let filled = 0;
  for (const { cells } of rows.slice(0, 40)) {
    const cell = cells[column];
    const text = textOf(cell);
    if (cell === void 0 || text === "" || text === "-") continue;
    filled++;
    const named = cell.links.length > 0 && !isGenericLabel(text);
    const words3 = text.split(/\s+/).length;
    const bold = cell.marks.some(({ kind, start }) => kind === "bold" && start < 8);
    if (authorEvidence(text) === "none" && !isDate(text) && (words3 >= 4 || bold) && (cell.links.length > 0 || !onlyLinked) && (named || words3 >= 4))
      titles++;
  }
  return filled > 0 && titles >= filled * 0.5;
}
function isFilled(rows, column) {
  const filled = rows.filter(({ cells }) => new RegExp("\\p{L}{2}", "u").test(textOf(cells[column]))).length;
  return filled >= rows.length * 0.6;
}

// src/markdown/layouts/table.ts
function readTableEntries({ header, rows }) {
  const columns = columnsOf(header, rows);
  if (isIndex(rows, columns) || isStatistics(header, rows)) return [];
  const drafts = [];
  for (const row of rows) {
    const draft = readRow(row, columns);
    if (draft !== void 0) drafts.push(draft);
  }
  return drafts;
}
function isIndex(rows, columns) {
  let inward = 0;
  for (const { cells } of rows) {
    const links = cells.flatMap(
      (cell) => cell.links.map(({ url }) => CHAPTER.test(url) ? "relative" : linkRole(url))
    );
    if (links.includes("paper") || columns.includes("link") && links.some((role) => !INWARD.has(role)))
      return false;
    if (INWARD.has(links[0] ?? "other")) inward++;
  }
  return inward > rows.length * 0.5;
}
function isStatistics(header, rows) {
  const named = header.some(
    (cell) => ["title", "paper", "name"].includes(headerColumn(textOf(cell)))
  );
  return !named && rows.every(({ cells }) => cells.every(({ links }) => links.length === 0));
}
var CHAPTER = /^https?:\/\/github\.com\/[^?#]+\/blob\/[^?#]+\.md(?:[?#]|$)/i;
var INWARD = /* @__PURE__ */ new Set(["relative", "anchor"]);
function readRow({ range, cells }, columns) {
  const index = columns.indexOf("title");
  let cell = cells[index];
  if (cell === void 0 || textOf(cell) === "" || isPlaceholder(textOf(cell))) {
    cell = cells[columns.indexOf("name")] ?? cells.find((other) => other.links.length > 0 && textOf(other).length > 8);
  }
  if (cell === void 0) return void 0;
  const { texts, details } = cutDetails(cells);
  const place = cells.indexOf(cell);
  const head = texts[place] ?? cell;
  const others = texts.filter((_, at2) => at2 !== place && columns[at2] !== "abstract");
  const attributes = cells.flatMap(
    (value2, at2) => attributeOf(value2, columns[at2], at2 === place)
  );
  const parts = { range, head, texts: others, attributes, details, bibtex: [] };
  const placed2 = titleIn(head);
  if (placed2 === void 0) return void 0;
  const tails = [head, ...others].map((flat) => ({
    flat,
    stretches: [{ start: 0, end: flat.text.length }]
  }));
  const draft = finish(
    parts,
    "table",
    {
      flat: head,
      range: placed2.range,
      style: "plain",
      ...placed2.link === void 0 ? {} : { link: placed2.link }
    },
    tails,
    rowFacts(attributes, head, placed2, others)
  );
  if (draft === void 0) return void 0;
  const labelled2 = paperCell(cells, columns, place);
  const linked2 = placed2.link !== void 0;
  const own = linked2 ? linkRole(placed2.link?.url ?? "") : "other";
  const url = linked2 && (own === "paper" || labelled2 === void 0) ? draft.url : labelled2 ?? draft.url;
  return { ...draft, style: "cell", ...url === void 0 ? {} : { url } };
}
var isPlaceholder = (text) => /^[-–—/\\.?~\s]*$|^(?:n\/?a|null|none|tbd|todo)$/i.test(text);
function attributeOf(flat, column, isTitle) {
  if (isTitle || textOf(flat) === "" || isPlaceholder(textOf(flat))) return [];
  const label2 = { start: 0, end: 0 };
  switch (column) {
    case "authors":
    case "venue":
    case "date":
      return [{ kind: column, value: flat, label: label2 }];
    case "abstract":
      return flat.tags.length > 0 ? [] : [{ kind: "abstract", value: flat, label: label2 }];
    default:
      return [];
  }
}
function value(attributes, kind) {
  const found = attributes.find((attribute3) => attribute3.kind === kind);
  return found === void 0 ? void 0 : textOf(found.value);
}
function authorsBelow(head, title) {
  const lineBreak = head.text.indexOf("\n", title.end);
  if (lineBreak < 0) return void 0;
  const below = head.text.slice(lineBreak).search(/\S/);
  if (below < 0) return void 0;
  const start = lineBreak + below;
  const next = head.text.indexOf("\n", start);
  const line = cleanAuthors(outsideLinks(head, { start, end: next < 0 ? head.text.length : next }));
  const evidence = authorEvidence(line);
  return evidence === "strong" || evidence === "weak" && /\s/.test(line) ? line : void 0;
}
function rowFacts(attributes, head, placed2, others) {
  const badge = readBadges(head);
  const authors = value(attributes, "authors") ?? placed2.authors ?? authorsBelow(head, placed2.range) ?? linkedAuthors(others);
  const venueText = value(attributes, "venue");
  const venue = venueText ?? badge.venue;
  const year = yearIn(value(attributes, "date") ?? "") ?? yearIn(venueText ?? "") ?? yearIn(placed2.tail) ?? badge.year ?? datedCell(others);
  return {
    ...authors === void 0 ? {} : { authors },
    ...venue === void 0 || isDate(venue) ? {} : { venue },
    ...year === void 0 ? {} : { year }
  };
}
function linkedAuthors(cells) {
  for (const cell of cells) {
    for (const link of cell.links) {
      const shown = cell.text.slice(link.start, link.end).trim();
      if (/\bet\.?\s?al\b/i.test(shown) && authorEvidence(shown) !== "none") return shown;
    }
  }
  return void 0;
}
function datedCell(cells) {
  for (const cell of cells) {
    const text = textOf(cell);
    if (isDate(text) || isVenueLike(text) && text.length < 40) {
      const year = yearIn(text);
      if (year !== void 0) return year;
    }
  }
  return void 0;
}
function paperCell(cells, columns, title) {
  for (const [index, cell] of cells.entries()) {
    if (index === title || columns[index] !== "paper") continue;
    const link = cell.links.find(({ url }) => url.trim() !== "");
    if (link !== void 0) return link.url.trim();
  }
  const columnsOfLinks = cells.flatMap(
    (cell, index) => columns[index] === "link" ? cell.links : []
  );
  const generic = columns.filter((column) => column === "link").length === 1 && cells.length <= 3;
  const open = columnsOfLinks.find(({ url }) => !["code", "video", "talk"].includes(linkRole(url)));
  const listed = paperUrl(entryLinks(cells));
  if (listed === void 0 && generic && open !== void 0) return open.url.trim();
  return paperUrl(
    entryLinks(cells.filter((_, index) => index !== title && columns[index] === "other"))
  );
}
function titleIn(cell) {
  const { text, links } = cell;
  const cited = /[“"]/.test(text) ? readCitationText(text, { start: 0, end: text.length }) : void 0;
  if (cited?.title !== void 0) {
    const { title: title2, authors, tail } = cited;
    const link = links.find(({ start, end: end2 }) => start <= title2.start && end2 >= title2.end);
    return {
      range: title2,
      authors: plain(cell, authors),
      tail: plain(cell, tail),
      ...link === void 0 ? {} : { link }
    };
  }
  const title = findTitle(cell ?? EMPTY_FLAT);
  if (title === void 0) return void 0;
  const end = nameEnd(text, title.from);
  const whole2 = trimRange(text, { start: title.from, end }, ".");
  const alone = links.length === 0 || end < (links[0]?.start ?? 0);
  const range = title.style === "plain" && alone ? whole2 : title.range;
  return {
    range,
    tail: text.slice(range.end),
    ...title.link === void 0 ? {} : { link: title.link }
  };
}
function nameEnd(text, from) {
  if (text.length - from < 120) return text.length;
  const separator = /\n|\s{2,}| [-–—] /.exec(text.slice(from));
  return separator === null || separator.index < 2 ? text.length : from + separator.index;
}

// src/markdown/line-entries.ts
function splitLines(block, source) {
  if (block.kind !== "paragraph" || !block.flat.text.includes("\n")) return [block];
  const lines = linesOf(block.flat);
  return lines.length > 1 && lines.every(isWholeEntry) ? placed(lines, block, source) : [block];
}
function linesOf(flat) {
  const lines = [];
  let start = 0;
  for (const line of flat.text.split("\n")) {
    const end = start + line.length;
    if (line.trim() !== "") lines.push(keep(flat, [{ start, end }]));
    start = end + 1;
  }
  return lines;
}
function isWholeEntry(line) {
  const title = findTitle(line);
  if (title === void 0 || title.style !== "linked" && title.style !== "bold") return false;
  return paperUrl(entryLinks([line])) !== void 0;
}
function placed(lines, { range }, source) {
  const firsts = lines.map(firstPlace);
  let done = range.start;
  return lines.map((flat, index) => {
    const start = Math.max(done, source.lastIndexOf("\n", (firsts[index] ?? done) - 1) + 1);
    const lineEnd = source.indexOf("\n", start);
    const next = firsts[index + 1] ?? range.end;
    done = lineEnd >= 0 && lineEnd < next ? lineEnd : next;
    const end = start + source.slice(start, done).trimEnd().length;
    return { kind: "paragraph", range: { start, end }, flat };
  });
}
function firstPlace(flat) {
  const at2 = flat.text.search(/\S/);
  const { start } = sourceRange(flat, { start: at2, end: at2 + 1 });
  return Math.min(start, flat.links[0]?.range.start ?? start);
}

// src/markdown/read-section.ts
function readSection(whole2, source, wanted) {
  const blocks = whole2.flatMap((block) => splitLines(block, source));
  const items = blocks.filter((block) => block.kind === "item");
  const pseudo = blocks.filter((block) => isPseudoBlock(block, source));
  const paragraphs = blocks.filter((block) => beginsEntry(block) && !isPseudoBlock(block, source));
  const standing = items.filter((item) => !isAttributeItem(item));
  const byParagraphs = wanted === "paragraph" || paragraphs.length > standing.length;
  const drafts = [];
  let units = 0;
  for (const block of blocks) {
    if (block.kind === "table") {
      const read2 = readTableEntries(block);
      units += block.rows.length;
      drafts.push(...read2);
    }
  }
  if (byParagraphs) {
    const read2 = readParagraphs(
      blocks.filter((block) => block.kind !== "table"),
      wanted
    );
    units += Math.max(paragraphs.length, read2.length);
    drafts.push(...read2);
  } else {
    for (const [index, block] of blocks.entries()) {
      if (block.kind !== "item") continue;
      const read2 = readItem(block, wanted, following(blocks, index));
      units += Math.max(1, read2.length);
      drafts.push(...read2);
    }
  }
  for (const block of pseudo) {
    const read2 = readPseudoItems(block, source, wanted);
    units += read2.length;
    drafts.push(...read2);
  }
  if (byParagraphs && drafts.length === 1 && !drafts.some(isSurePaper)) drafts.length = 0;
  drafts.sort((a, b) => a.range.start - b.range.start);
  const shown = drafts.filter(hasEvidence);
  const evidence = units === 0 ? 0 : shown.length / units;
  const kept = evidence >= 0.6 ? drafts.filter((draft) => hasEvidence(draft) || isTitleLike(draft)) : shown;
  const groupAt = byParagraphs ? () => [] : groupsOf(blocks);
  const grouped = kept.map((draft) => {
    const group = [...groupAt(draft.range.start), ...draft.group ?? []];
    return group.length === 0 ? draft : { ...draft, group };
  });
  return { drafts: grouped, evidence, papers: kept.filter(isPaperLike).length };
}
function isPseudoBlock(block, source) {
  return block.kind === "paragraph" && isPseudoBullet(source.slice(block.range.start, block.range.start + 200).split("\n", 1)[0] ?? "");
}
function following(blocks, index) {
  const found = [];
  let open = 0;
  for (let at2 = index + 1; at2 < blocks.length; at2++) {
    const block = blocks[at2];
    if (block === void 0 || open === 0 && !opensDetails(block)) break;
    found.push(block);
    for (const { closing } of detailsTags(block)) open += closing ? -1 : 1;
    if (open <= 0) break;
  }
  return open > 0 ? [] : found;
}
function opensDetails(block) {
  if (block.kind !== "html" && block.kind !== "paragraph") return false;
  const [first] = detailsTags(block);
  return first?.closing === false && /^\s*(?:\[?abs|摘要|bib)/i.test(block.flat.text);
}
function detailsTags(block) {
  if (block.kind !== "html" && block.kind !== "paragraph") return [];
  return block.flat.tags.filter(({ name }) => name === "details");
}
function isSurePaper({ identifiers, authors, citation, abstract, links }) {
  if (identifiers.length > 0 || authors !== void 0) return true;
  if (citation !== void 0 || abstract !== void 0) return true;
  return links.some(({ text }) => /^\W*(?:paper|pdf|preprint|arxiv)\W*$/i.test(text));
}
function hasEvidence(draft) {
  if (draft.abstract !== void 0 || draft.citation !== void 0 || draft.identifiers.length > 0)
    return true;
  if (draft.style === "cell") return true;
  if (draft.links.some(({ url }) => !["anchor", "badge", "mail"].includes(linkRole(url))))
    return true;
  return draft.authors !== void 0 || draft.year !== void 0 && isTitleLike(draft);
}
function isTitleLike({ title }) {
  const words3 = title.split(/\s+/).length;
  return (words3 >= 3 || new RegExp("\\p{Lo}{6}", "u").test(title)) && words3 <= 40;
}

// src/markdown/section-text.ts
function sectionText(around, place) {
  const { source, scanned, definitions, outOfTime, memory } = around;
  const text = source.text.slice(place.range.start, place.range.end);
  const begin = source.lines.position(place.range.start).line;
  const states = statesFrom(scanned.states, begin, place.last);
  const key = [
    text,
    stateKey(states),
    definitionsFor(text, definitions, Number.POSITIVE_INFINITY)
  ].join("\0");
  const known = memory.get(key);
  if (known !== void 0) return known;
  const own = sourceFile("", text);
  const problems = [];
  const blocks = readBlocks(
    { source: own, states, definitions, outOfTime, diagnose: (problem) => problems.push(problem) },
    place.first - begin + 1,
    place.last - begin + 1
  );
  const readings = /* @__PURE__ */ new Map();
  const made = {
    text,
    blocks,
    problems,
    reading(wanted) {
      const reading = readings.get(wanted) ?? readSection(blocks, text, wanted);
      readings.set(wanted, reading);
      return reading;
    }
  };
  if (!problems.some(({ code }) => code === "out-of-time")) memory.set(key, made);
  return made;
}
function statesFrom(states, first, last) {
  return ["text", ...states.slice(first, last + 1)];
}
function stateKey(states) {
  return states.every((state) => state === "text") ? "" : states.join(" ");
}

// src/markdown/section-tree.ts
var YEAR_ONLY = /^\W*(?:(?:before|until|pre)\s+)?(?:19|20)\d{2}(?:\s*(?:[-–—~]|to|and|&)\s*(?:(?:19|20)\d{2}|now|present))?\W*$/i;
function isYearHeading(text) {
  return YEAR_ONLY.test(text);
}
function placeHeadings(headings, title) {
  const placed2 = [];
  let stack = [];
  let owner;
  headings.forEach((heading2, index) => {
    if (index === title) {
      placed2.push({ heading: heading2, path: [], isTitle: true });
      stack = [];
      owner = void 0;
      return;
    }
    const year = isYearHeading(heading2.text);
    owner = ownerOfYears(headings, index, title, owner);
    const isAbove = (level) => level.depth < heading2.depth || year && owner?.index === level.index && !level.year;
    while (stack.length > 0 && !stack.slice(-1).every(isAbove)) stack.pop();
    const parent = stack.at(-1)?.index;
    const above = parent === void 0 ? [] : placed2[parent]?.path ?? [];
    const unnamed = heading2.text === "" || roleOfName(heading2.text) === "contents";
    const path = unnamed ? above : [...above, heading2.text];
    placed2.push({ heading: heading2, path, isTitle: false, ...parent === void 0 ? {} : { parent } });
    stack.push({ index, depth: heading2.depth, year });
  });
  return placed2;
}
function ownerOfYears(headings, index, title, owner) {
  const heading2 = headings[index];
  const before = headings[index - 1];
  if (heading2 === void 0) return owner;
  if (!isYearHeading(heading2.text)) {
    return owner !== void 0 && heading2.depth <= owner.depth ? void 0 : owner;
  }
  if (owner !== void 0 || before === void 0 || index - 1 === title) return owner;
  const sisters = before.depth === heading2.depth && !isYearHeading(before.text);
  return sisters ? { index: index - 1, depth: heading2.depth, year: false } : void 0;
}

// src/markdown/read-list.ts
function readList(source, options = {}, memory = /* @__PURE__ */ new Map()) {
  const scanned = scan(source);
  const diagnostics = [];
  const draughts = draughtsOf(source, scanned);
  const flats = scanned.headings.map(
    (raw, index) => headingWords(raw, draughts[index + 1], source)
  );
  const headings = scanned.headings.map(
    (raw, index) => readHeading(raw, flats[index] ?? EMPTY_FLAT)
  );
  let title = titleIndex(scanned, headings);
  let placed2 = placeHeadings(headings, title);
  nameRoles(draughts, placed2, options.skip ?? []);
  const around = {
    source,
    scanned,
    definitions: findDefinitions(source.text),
    outOfTime: options.outOfTime ?? (() => false),
    memory
  };
  for (const draught of draughts) {
    if (draught.role !== "entries" && draught.role !== "introduction") continue;
    draught.read = sectionText(around, draught);
    diagnostics.push(...draught.read.problems.map((one) => diagnosed(one, draught, source)));
  }
  const candidates = draughts.map((draught) => ({ ...draught, blocks: blocksOf(draught) }));
  const papers = headingEntries(candidates, headings, flats, title);
  const readings = /* @__PURE__ */ new Map();
  const isTop = ({ index }) => index === title || index < 0;
  for (const draught of draughts) {
    const wanted = layoutFor(headings[draught.index]?.text, options);
    const own = papers.get(draught.index);
    if (own !== void 0) {
      draught.drafts = [own];
      draught.role = "entries";
    } else {
      const reading = draught.read?.reading(wanted) ?? NOTHING;
      readings.set(draught, reading);
      decide(draught, reading, isTop(draught) ? PAPERS_IN_INTRODUCTION : void 0);
    }
  }
  decideShort(readings, isTop);
  const first = title === void 0 ? void 0 : draughts.find(({ index }) => index === title);
  if (first !== void 0 && first.drafts.length > 0 && isCategory(headings, draughts, first.index)) {
    title = void 0;
    placed2 = placeHeadings(headings, title);
  }
  for (const { index, message } of findViews(draughts, (index2) => placed2[index2]?.path ?? [])) {
    const draught = draughts.find((candidate) => candidate.index === index);
    if (draught === void 0) continue;
    draught.role = "view";
    draught.drafts = [];
    diagnostics.push({ code: "duplicate-view", message, range: draught.range });
  }
  const entries = draughts.flatMap((draught) => entriesOf(draught, placed2, papers));
  if (entries.length === 0) {
    diagnostics.push({
      code: "no-entries",
      message: "No entries found: the README may be an index of other files.",
      range: { start: 0, end: source.text.length }
    });
  }
  return {
    source,
    ...title === void 0 ? {} : { title: headings[title]?.text ?? "" },
    headings,
    sections: draughts.filter(({ range, index }) => index >= 0 || range.end > range.start).map((draught) => sectionOf(draught, headings)),
    categories: categoriesOf(draughts, placed2, papers),
    entries,
    diagnostics
  };
}
function headingWords({ kind, contentStart, contentEnd }, draught, { text }) {
  const { start, end } = draught?.range ?? { start: 0, end: text.length };
  const place = { kind, contentStart: contentStart - start, contentEnd: contentEnd - start };
  return headingFlat(place, text.slice(start, end));
}
function diagnosed(problem, { range }, { lines }) {
  const { code } = problem;
  const place = moved(problem.range, range.start);
  if (code === "out-of-time") {
    return { code, message: "Time is up: the list is not read from here on.", range: place };
  }
  const { line } = lines.position(place.start);
  return { code, message: `Not read from line ${line} on: ${problem.reason}.`, range: place };
}
var NOTHING = { drafts: [], evidence: 0, papers: 0 };
function blocksOf({ read: read2 }) {
  return read2?.blocks ?? [];
}
function titleIndex({ headings: raws }, headings) {
  const h1 = headings.findIndex(({ depth }) => depth === 1);
  if (h1 >= 0) return h1;
  const [raw] = raws;
  const [first, next] = headings;
  if (raw === void 0 || first === void 0) return void 0;
  if (roleOfName(first.text) !== void 0 && raw.kind !== "html")
    return /^updated on\b/i.test(first.text) ? 0 : void 0;
  if (raw.kind === "html") return 0;
  const names = /\b(?:awesome|papers|list|resources|survey|reading)\b/i.test(first.text);
  if (raw.line <= 3 && names && first.text.split(/\s+/).length >= 2) return 0;
  return next !== void 0 && next.depth <= first.depth && raw.line <= 10 ? 0 : void 0;
}
function isCategory(headings, draughts, index) {
  const depth = headings[index]?.depth;
  return draughts.some(
    ({ index: other, drafts }) => other > index && headings[other]?.depth === depth && drafts.length > 0
  );
}
function layoutFor(heading2, { layout, layouts = {} }) {
  if (heading2 === void 0) return layout;
  const own = Object.entries(layouts).find(([name]) => fold(name) === fold(heading2));
  return own?.[1] ?? layout;
}
var PAPERS_IN_INTRODUCTION = 3;
function decide(draught, { drafts, evidence, papers }, least) {
  if (draught.role !== "entries" && draught.role !== "introduction") return;
  const soft = least ?? (draught.role === "introduction" ? PAPERS_IN_INTRODUCTION : void 0);
  const enough = soft !== void 0 ? papers >= soft && evidence >= 0.6 && papers >= drafts.length * 0.6 : drafts.length > 0 && (evidence >= 0.5 || papers >= 1 && evidence >= 0.25);
  if (enough) {
    draught.role = "entries";
    draught.drafts = drafts;
  } else if (draught.role === "entries") {
    draught.role = blocksOf(draught).length === 0 ? "empty" : "introduction";
  }
}
function decideShort(readings, isTop) {
  if ([...readings.keys()].some(({ drafts }) => drafts.length > 0)) return;
  for (const [draught, reading] of readings) if (isTop(draught)) decide(draught, reading, 1);
}
function entriesOf({ index, drafts, role, range }, placed2, papers) {
  if (role !== "entries") return [];
  const path = categoryPath(index, placed2, papers);
  const share = drafts.length === 0 ? 0 : drafts.filter(isPaperLike).length / drafts.length;
  const usual = mostUsed(drafts.map(({ layout }) => layout));
  return drafts.map((draft) => {
    const { style, group = [], ...entry } = placeDraft(draft, range.start);
    const categories = path.length === 0 ? group : path;
    const dated = categories.findLast(isYearHeading);
    const year = dated === void 0 ? void 0 : yearIn(dated);
    return {
      ...entry,
      kind: kindOf3(draft, categories, share, usual),
      categories,
      ...entry.year === void 0 && year !== void 0 ? { year } : {}
    };
  });
}
function categoryPath(index, placed2, papers) {
  const place = placed2[index];
  if (place === void 0) return [];
  if (!papers.has(index)) return place.path;
  return place.parent === void 0 ? [] : categoryPath(place.parent, placed2, papers);
}
function sectionOf({ index, range, role, drafts }, headings) {
  const heading2 = headings[index];
  const layout = mostUsed(drafts.map(({ layout: layout2 }) => layout2));
  return {
    ...heading2 === void 0 ? {} : { heading: heading2 },
    range,
    role,
    ...layout === void 0 ? {} : { layout }
  };
}
function categoriesOf(draughts, placed2, papers) {
  const counts = /* @__PURE__ */ new Map();
  for (const { index, drafts, role } of draughts) {
    if (role !== "entries" || drafts.length === 0) continue;
    const owner = papers.has(index) ? placed2[index]?.parent : index;
    if (owner !== void 0 && owner >= 0)
      counts.set(owner, (counts.get(owner) ?? 0) + drafts.length);
  }
  return [...counts].sort(([a], [b]) => a - b).flatMap(([index, entries]) => {
    const place = placed2[index];
    return place === void 0 || place.isTitle ? [] : [{ path: place.path, heading: place.heading, entries }];
  });
}

// src/rules/presets.ts
var MINIMAL = /* @__PURE__ */ new Set([
  "entry-abstract",
  "entry-category",
  "entry-citation-key",
  "list-syntax",
  "bib-encoding",
  "bib-syntax"
]);
var STRICTER = { info: "warning", warning: "error", error: "error" };
function inPreset(preset, ruleId) {
  return preset !== "minimal" || MINIMAL.has(ruleId);
}
function presetSeverity(preset, severity) {
  return preset === "strict" ? STRICTER[severity] : severity;
}

// src/rules/range-layers.ts
function rangeLayers(items) {
  const layers = [];
  for (const item of items.toSorted((a, b) => a.range.start - b.range.start)) {
    const free = layers.find((layer) => (layer.at(-1)?.range.end ?? 0) <= item.range.start);
    if (free === void 0) layers.push([item]);
    else free.push(item);
  }
  return {
    holding: (offset) => layers.flatMap((layer) => {
      const item = layer[lastFrom(layer, offset)];
      return item !== void 0 && offset < item.range.end ? [item] : [];
    })
  };
}

// src/rules/suppression-judge.ts
function suppressionJudge(comments) {
  const index = indexOf(comments);
  const used = /* @__PURE__ */ new Map();
  const general = /* @__PURE__ */ new Set();
  return {
    silences(ruleId, problem) {
      if (comments.length === 0) return false;
      if (problem.entry === void 0) general.add(ruleId);
      const silencing = covering(index.get(ruleId), problem);
      for (const comment2 of silencing) {
        const ids = used.get(comment2);
        if (ids === void 0) used.set(comment2, /* @__PURE__ */ new Set([ruleId]));
        else ids.add(ruleId);
      }
      return silencing.length > 0;
    },
    judged(known, active) {
      const ruleIds = [...known.map(({ id }) => id), ...REFERENCE_RULE_IDS];
      const ran = new Set(active.map(({ id }) => id));
      return comments.map((comment2) => ({
        comment: comment2,
        ruleIds,
        unknown: comment2.ruleIds.filter((id) => !ruleIds.includes(id)),
        unused: comment2.ruleIds.filter(
          (id) => ran.has(id) && !general.has(id) && used.get(comment2)?.has(id) !== true
        )
      }));
    }
  };
}
function indexOf(comments) {
  const byRule = /* @__PURE__ */ new Map();
  for (const comment2 of comments) {
    if (comment2.covers === void 0) continue;
    for (const id of new Set(comment2.ruleIds)) {
      const files = byRule.get(id) ?? /* @__PURE__ */ new Map();
      byRule.set(id, files);
      const group = files.get(comment2.file) ?? [];
      files.set(comment2.file, group);
      group.push({ range: comment2.covers, comment: comment2 });
    }
  }
  const ofFile = (group) => ({
    inList: group.some(({ comment: comment2 }) => comment2.inList),
    layers: rangeLayers(group)
  });
  return new Map(
    [...byRule].map(([id, files]) => [
      id,
      new Map([...files].map(([file, group]) => [file, ofFile(group)]))
    ])
  );
}
function covering(files, { at: at2, entry }) {
  if (files === void 0) return [];
  const found = files.get(at2.file)?.layers.holding(at2.range.start) ?? [];
  const ofList2 = entry === void 0 || isBibEntry(entry) ? [] : [...files].flatMap(
    ([file, { inList, layers }]) => inList && file !== at2.file ? layers.holding(entry.range.start) : []
  );
  return [...found, ...ofList2].map(({ comment: comment2 }) => comment2);
}

// src/rules/ignore-comment.ts
var OPENING = /<!--\s*curator-ignore(?![\w-])/g;
var BIB_LINE = /^[ \t]*(%+[ \t]*curator-ignore(?![\w-])([^\r\n]*))/gm;
var FENCE3 = /^ {0,3}(`{3,}|~{3,})/;
function ignoreCommentsOfMarkdown(text) {
  if (!text.includes("curator-ignore")) return [];
  const fenced = fencedRanges(text);
  const comments = [];
  for (const { index, 0: opening } of text.matchAll(OPENING)) {
    const from = index + opening.length;
    const close = text.indexOf("-->", from);
    if (close < 0) break;
    const inCode = fenced.some(({ start, end }) => index >= start && index < end);
    if (inCode || text[index - 1] === "`") continue;
    comments.push({ range: { start: index, end: close + 3 }, ...parse(text.slice(from, close)) });
  }
  return comments;
}
function ignoreCommentsOfBib(text) {
  if (!text.includes("curator-ignore")) return [];
  return [...text.matchAll(BIB_LINE)].map(({ index, 0: line, 1: comment2 = "", 2: body = "" }) => {
    const end = index + line.length;
    return { range: { start: end - comment2.length, end }, ...parse(body) };
  });
}
function parse(body) {
  const separator = /(?:^|\s)--(?=\s|$)/.exec(body);
  const ids = separator === null ? body : body.slice(0, separator.index);
  return {
    ruleIds: ids.split(/[\s,]+/).filter((id) => id !== ""),
    reason: separator === null ? "" : body.slice(separator.index + separator[0].length).trim()
  };
}
function fencedRanges(text) {
  const ranges = [];
  let open;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const marks = FENCE3.exec(line)?.[1];
    if (marks === void 0) continue;
    if (open === void 0) open = { marks, start: index };
    else if (marks.startsWith(open.marks) && line.trim() === marks) {
      ranges.push({ start: open.start, end: index + line.length });
      open = void 0;
    }
  }
  if (open !== void 0) ranges.push({ start: open.start, end: text.length });
  return ranges;
}

// src/rules/suppressions.ts
var MARKDOWN_GAP = /^(?:\s|<!--(?:(?!-->)[\s\S])*-->)*$/;
var WIDEST_GAP2 = 1e4;
var BIB_GAP = /^(?:[ \t]*(?:%[^\r\n]*)?(?:\r\n?|\n|$))*$/;
function suppressionsOf({ list, bibliographies }) {
  return [...list === void 0 ? [] : ofList(list), ...bibliographies.flatMap(ofBibliography)];
}
function ofList(list) {
  const file = list.source;
  return ignoreCommentsOfMarkdown(file.text).map((comment2) => {
    const covers = coveredByList(list, comment2.range);
    return { ...comment2, file, inList: true, ...covers === void 0 ? {} : { covers } };
  });
}
function ofBibliography({ source, entries }) {
  return ignoreCommentsOfBib(source.text).flatMap((comment2) => {
    const { end } = comment2.range;
    const before = lastFrom(entries, end - 1);
    const holder = entries[before];
    if (holder !== void 0 && end <= holder.range.end) return [];
    const next = entries[before + 1];
    const near = next !== void 0 && isGap2(source.text, end, next.range.start, BIB_GAP);
    const covers = near ? { covers: next.range } : {};
    return [{ ...comment2, file: source, inList: false, ...covers }];
  });
}
function coveredByList(list, { start, end }) {
  const { text, lines } = list.source;
  const lineStart = lines.lineStart(lines.position(start).line);
  const lineEnd = lines.lineEnd(lines.position(end).line);
  const alone = text.slice(lineStart, start).trim() === "" && text.slice(end, lineEnd).trim() === "";
  const before = lastFrom(list.entries, start);
  const holder = list.entries[before];
  const held = holder !== void 0 && end <= holder.range.end;
  if (held && !(alone && isGap2(text, end, holder.range.end))) return holder.range;
  if (!alone) return void 0;
  const heading2 = list.headings[lastFrom(list.headings, start)];
  const belowHeading = heading2 !== void 0 && isGap2(text, heading2.range.end, start);
  const afterBlank = /^(?:\r\n?|\n)[ \t]*(?:[\r\n]|$)/.test(text.slice(lineEnd, lineEnd + 200));
  if (belowHeading && afterBlank) return sectionFrom(list, heading2.range, heading2.depth);
  const next = list.entries[before + 1];
  if (next === void 0) return void 0;
  if (next.layout === "table") return tableFrom(list, end, next);
  return isGap2(text, end, next.range.start) ? next.range : void 0;
}
function isGap2(text, from, to, gap = MARKDOWN_GAP) {
  return to - from <= WIDEST_GAP2 && gap.test(text.slice(from, to));
}
function sectionFrom(list, { start, end }, depth) {
  const next = list.headings.find((one) => one.range.start >= end && one.depth <= depth);
  return { start, end: next?.range.start ?? list.source.text.length };
}
function tableFrom(list, offset, first) {
  const { text } = list.source;
  const body = text.slice(offset, offset + WIDEST_GAP2);
  const lead = /^(?:\s|<!--(?:(?!-->)[\s\S])*?-->)*/.exec(body)?.[0].length ?? 0;
  const begin = offset + lead;
  const blank = /(?:\r\n?|\n)[ \t]*(?:\r|\n)/.exec(text.slice(begin));
  const end = blank === null ? text.length : begin + blank.index;
  const { start } = first.range;
  return start >= begin && start < end ? { start: begin, end } : void 0;
}

// src/rules/run.ts
function runRules(rules, catalog, settings, severities, preset = "recommended") {
  const suppressions = suppressionsOf(catalog);
  const judge = suppressionJudge(suppressions);
  const severityOf = ({ id }) => Object.hasOwn(severities, id) ? severities[id] : inPreset(preset, id) ? void 0 : "off";
  const active = rules.filter((rule) => severityOf(rule) !== "off");
  const findings = [];
  const run = (rule, judged) => {
    const configured = severityOf(rule);
    const told = (problem) => !judge.silences(rule.id, problem);
    for (const problem of rule.check({ catalog, settings, told, suppressions: judged })) {
      if (rule.id !== suppression.id && judge.silences(rule.id, problem)) continue;
      const severity = configured === void 0 || configured === "off" ? presetSeverity(preset, problem.severity ?? rule.severity) : configured;
      findings.push(toFinding(rule, problem, severity, catalog));
    }
  };
  for (const rule of active) if (rule.id !== suppression.id) run(rule, []);
  if (active.includes(suppression)) run(suppression, judge.judged(rules, active));
  return numberRepeats(sortByPlace(findings, catalog));
}
function toFinding(rule, problem, severity, catalog) {
  const { entry, fix } = problem;
  return {
    ruleId: rule.id,
    severity,
    message: problem.message,
    place: placeOf(problem.at),
    related: (problem.related ?? []).map((spot) => ({ ...placeOf(spot), message: spot.message })),
    fingerprint: fingerprint([rule.id, identityOf(entry), fold(problem.content ?? "")].join("\n")),
    ...entry === void 0 ? {} : { entry: nameEntry(entry, catalog) },
    ...fix === void 0 ? {} : { fix }
  };
}
function placeOf({ file, range }) {
  return {
    file: file.path,
    range,
    start: file.lines.position(range.start),
    end: file.lines.position(range.end)
  };
}
function nameEntry(entry, catalog) {
  if (isBibEntry(entry)) {
    const title = entry.fields.get("title")?.value ?? "";
    return { title, ...entry.key === "" ? {} : { citationKey: entry.key } };
  }
  const citationKey = catalog.pairOf(entry)?.bibEntry.key ?? entry.citation?.key;
  return { title: entry.title, ...citationKey === void 0 ? {} : { citationKey } };
}
function identityOf(entry) {
  if (entry === void 0) return "";
  if (isBibEntry(entry)) return `bib ${entry.key}`;
  const [identifier] = entry.identifiers;
  return identifier === void 0 ? `title ${titleKey(entry.title)}` : identifierKey(identifier);
}
function sortByPlace(findings, catalog) {
  const files = [
    catalog.list?.source,
    ...catalog.bibliographies.map(({ source }) => source),
    catalog.form?.source
  ];
  const order = new Map(files.map((file, index) => [file?.path, index]));
  return findings.map((finding, index) => ({ finding, index, file: order.get(finding.place.file) ?? 0 })).sort(
    (a, b) => a.file - b.file || a.finding.place.range.start - b.finding.place.range.start || a.index - b.index
  ).map(({ finding }) => finding);
}
function numberRepeats(findings) {
  const seen = /* @__PURE__ */ new Map();
  return findings.map((finding) => {
    const repeat = seen.get(finding.fingerprint) ?? 0;
    seen.set(finding.fingerprint, repeat + 1);
    if (repeat === 0) return finding;
    return { ...finding, fingerprint: fingerprint(`${finding.fingerprint}
${repeat}`) };
  });
}

// src/jobs/reading-options.ts
function readingOptions(config, outOfTime) {
  const layout = LAYOUTS.find((name) => name === config.layout);
  return {
    skip: config.skipSections,
    ...layout === void 0 ? {} : { layout },
    ...outOfTime === void 0 ? {} : { outOfTime }
  };
}

// src/jobs/check-list.ts
function filesOf({ readme, bibs, form }) {
  return [readme, ...bibs, form?.source].filter((file) => file !== void 0);
}
function readCatalog({ readme, bibs, config, form, outOfTime }, memory = readingMemory()) {
  const list = readme === void 0 ? void 0 : readList(readme, readingOptions(config, outOfTime), memory.sections);
  const catalog = buildCatalog(
    list,
    bibs.map((bib) => recallBibliography(bib, memory))
  );
  const read2 = form?.read(form.source);
  return read2 === void 0 ? catalog : { ...catalog, form: read2 };
}
function checkList(input, memory = readingMemory()) {
  const catalog = readCatalog(input, memory);
  const { bib, categories, duplicates, keyStyle, preset, rules } = input.config;
  const { entryOrder, bibOrder, bibFormat } = input.config;
  const bibliographyWanted = bib === void 0 || bib.length > 0;
  const settings = {
    categories,
    bibliographyWanted,
    duplicates,
    ...keyStyle === void 0 ? {} : { keyStyle },
    ...entryOrder === void 0 ? {} : { entryOrder },
    ...bibOrder === void 0 ? {} : { bibOrder },
    ...bibFormat === void 0 ? {} : { bibFormat },
    ...input.hasFile === void 0 ? {} : { hasFile: input.hasFile }
  };
  const findings = runRules(RULES, catalog, settings, rules, preset);
  return { catalog, findings, summary: summarise(catalog, findings) };
}
function summarise(catalog, findings) {
  const papers = catalog.list?.entries.filter(({ kind }) => kind === "paper") ?? [];
  return {
    entries: papers.length,
    bibEntries: catalog.bibliographies.reduce((sum, { entries }) => sum + entries.length, 0),
    categories: catalog.list?.categories.length ?? 0,
    paired: papers.filter((entry) => catalog.pairOf(entry) !== void 0).length,
    ...countFindings(findings)
  };
}

export {
  buildCatalog,
  isName,
  headerColumn,
  readList,
  countFindings,
  suppressionsOf,
  readingMemory,
  recallBibliography,
  readingOptions,
  filesOf,
  readCatalog,
  checkList
};
