import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  ENTRY,
  keptKey,
  namesOf,
  pullTitle,
  submissionOfSamePaper
} from "./features-submissions-commit-message.js";
import {
  linkedText
} from "./features-linked-text.js";
import {
  judgeList,
  linksOfList
} from "./features-validation-collect-links.js";
import {
  addressNotes,
  givenFields,
  withoutPrivateFields
} from "./bibtex-private-fields.js";
import "./references-reference-texts.js";
import {
  registryTitle,
  remarkText
} from "./features-papers-look-up-texts.js";
import "./registries-dates.js";
import {
  FORM_FIELDS
} from "./features-form-fields.js";
import {
  changedLines
} from "./text-changed-lines.js";
import "./github-github.js";
import "./github-marker.js";
import {
  decodeInput
} from "./features-child-process-decode-input.js";
import {
  UnreadableEntry,
  addPaper,
  findKnownPaper,
  readDraft
} from "./features-papers-add-paper.js";
import {
  hasAbstract
} from "./features-papers-lacking-parts.js";
import "./references-compare-titles.js";
import "./links-registry-identifier.js";
import {
  chooseCategory,
  noCategoryText
} from "./catalog-bibliography-chooser.js";
import {
  bibEntryOfWork
} from "./features-papers-bib-entry-of-work.js";
import {
  isLack,
  lacksOf
} from "./registries-objections.js";
import {
  withoutTags
} from "./registries-clean-text.js";
import "./registries-work.js";
import "./registries-settings.js";
import {
  fenced,
  folded,
  inertMarkdown
} from "./report-markdown-text.js";
import "./valibot-dist-index.js";
import "./features-fixes-apply-fixes.js";
import {
  changedFiles,
  mapFiles,
  withChanges
} from "./features-fixes-change-harm.js";
import "./features-check-blocked-files.js";
import "./diff-libesm-diff-array.js";
import {
  emptyCategories,
  filesOf,
  fullNames,
  offeredCategories,
  readCatalog,
  readingMemory
} from "./catalog-bib-index.js";
import "./text-fingerprint.js";
import "./features-check-reading-options.js";
import {
  categoryOption,
  draftOfEntry,
  entriesWithoutParents,
  isAbstract,
  newEntryOf,
  readIdentifier,
  webAddresses,
  withoutComments
} from "./bibtex-bib-edits.js";
import {
  titleKey
} from "./catalog-title-key.js";
import {
  fromProse
} from "./scholarly-dollar-math.js";
import {
  pageOf
} from "./identifiers-page-of.js";
import "./rules-reference-rules.js";
import "./list-format-parse-template.js";
import {
  bibIdentifiers,
  bibUrls,
  countsOf,
  readBibliography
} from "./bibtex-bib-identifiers.js";
import {
  closesFence,
  openedFence
} from "./text-fence.js";
import "./identifiers-identifiers-of-url.js";
import {
  PAGE_ELEMENTS,
  append,
  standsLikeWord
} from "./identifiers-arxiv.js";
import {
  bySignificance,
  foldSpaces,
  identifierKey,
  mapPlain,
  partsOf,
  plainText
} from "./identifiers-doi.js";
import "./text-group-by.js";
import "./text-plural.js";
import {
  cut,
  shorten
} from "./text-shorten.js";
import "./rules-finding.js";
import "./files-read-source.js";
import {
  sourceFile,
  wholeText,
  withEdits
} from "./text-range.js";
import {
  InputError
} from "./files-input-error.js";
import "./text-count-while.js";
import {
  percentEncoded
} from "./text-percent-encoded.js";
import "./text-extremes.js";
import {
  withoutHidden
} from "./text-hidden-characters.js";
import "./text-order.js";
import {
  fold
} from "./text-fold.js";
import {
  withoutTail
} from "./text-without-tail.js";
import "./text-memo.js";
import {
  didYouMean
} from "./text-did-you-mean.js";
import "./text-at-most.js";
import {
  compact
} from "./text-json.js";
import "./text-attempt.js";
import "./runtime.js";

// src/features/submissions/chosen-change.ts
async function chosenChange({ list: files, wanted: { name, value } }, memory) {
  const catalog = readCatalog(await decodeInput(files), memory);
  if (name === "key") return { key: freeKey(catalog, value) };
  const { list } = catalog;
  if (list === void 0) throw new InputError("there is no list to choose a category of.");
  return { category: chooseCategory(list, value).path };
}
function freeKey({ list, bibliographies }, wanted) {
  const keys = [
    ...bibliographies.flatMap(({ entries }) => entries.map(({ key }) => key)),
    ...(list?.entries ?? []).map(({ citation }) => citation?.key ?? "")
  ];
  const taken = keys.find((key) => key.toLowerCase() === wanted.toLowerCase());
  if (taken === void 0) return wanted;
  throw new InputError(`the citation key "${taken}" belongs to another paper. Choose another one.`);
}

// src/features/submissions/merge-texts.ts
function isMergedAs({
  texts,
  files
}) {
  return files.every(({ path, before, text }) => {
    const { ours, start } = texts.find((one) => one.path === path) ?? {};
    return ours !== void 0 && start !== void 0 && mergeTexts(start, before, ours) === text;
  });
}
var APART = 3;
function mergeTexts(base, one, other) {
  if (one === base || one === other) return other;
  if (other === base) return one;
  const old = base.split("\n");
  const first = changedLines(old, one.split("\n"));
  const second = changedLines(old, other.split("\n"));
  if (first === void 0 || second === void 0) return void 0;
  const isAnchor = anchorsOf(old, one.split("\n"), other.split("\n"));
  const merged = [];
  let at = 0;
  let last;
  for (const { of, change } of [
    ...first.map((change2) => ({ of: first, change: change2 })),
    ...second.map((change2) => ({ of: second, change: change2 }))
  ].sort((a, b) => a.change.start - b.change.start)) {
    if (last !== void 0 && last.of !== of) {
      const between2 = old.slice(last.end, change.start);
      if (between2.length < APART || !between2.some(isAnchor)) return void 0;
    }
    append(merged, old.slice(at, change.start));
    append(merged, change.lines);
    at = change.end;
    last = { of, end: change.end };
  }
  return [...merged, ...old.slice(at)].join("\n");
}
function anchorsOf(...texts) {
  const counts = texts.map(countsOf);
  return (line) => counts.every((count) => count.get(line) === 1);
}

// src/features/submissions/branch-texts.ts
async function writableInput(list) {
  const input = await decodeInput(list);
  for (const { path, invalidUtf8, lines } of filesOf(input)) {
    const [first] = invalidUtf8;
    if (first !== void 0) {
      throw new InputError(
        `${path} line ${lines.position(first).line} is not UTF-8, so nothing can be added to it without loss. Save the file as UTF-8.`
      );
    }
  }
  return input;
}
function wantedTexts({ changed }) {
  return changed.map(({ before, after }) => ({
    path: after.path,
    before: wholeText(before),
    text: wholeText(after)
  }));
}

// src/features/submissions/pull-text.ts
var LONGEST = 6e4;
var LONGEST_NOTE = 4e3;
var LONGEST_ABSTRACT = 6e3;
var LONGEST_VALUE = 400;
function pullText(content) {
  const { bibtex } = content;
  const details = [
    ...provenance(content),
    ...bibtex === void 0 ? [] : [folded("BibTeX", fenced(bibtex, "bibtex"))]
  ];
  for (let count = details.length; count >= 0; count--) {
    const text = paragraphs(content, details.slice(0, count)).join("\n\n");
    if (text.length <= LONGEST) return text;
  }
  return cut(paragraphs(content, []).join("\n\n"), LONGEST);
}
function paragraphs(content, details) {
  const { issue, remarks, silent, note } = content;
  const looks = [
    ...remarks.map((remark) => linkedText(remarkText(remark))),
    ...silent.map(inertMarkdown)
  ];
  return [
    `Adds the paper submitted in #${issue}. Closes #${issue}.`,
    ...rendered(content),
    ...looks.length === 0 ? [] : [`### Check before merging

${looks.map((look) => `- \u26A0\uFE0F ${look}`).join("\n")}`],
    ...note === "" ? [] : [`### Note from the contributor

${quoted(shorten(note, LONGEST_NOTE))}`],
    ...details,
    `<sub>To change something, edit #${issue}: this pull request is updated. It is also updated when the list changes and it would conflict.</sub>`
  ];
}
function quoted(text) {
  return text.split(/\n\s*\n/).map((paragraph) => `> ${inertMarkdown(paragraph)}`).join("\n>\n");
}
function rendered({ entry, categories, hidden, showsKey }) {
  const { title, url, people = [], venue, year, abstract } = newEntryOf(entry);
  const [identifier] = entry.identifiers;
  const address = identifier && pageOf(identifier);
  const shown = inertMarkdown(plainText(title));
  const typed = address === void 0 && url !== void 0 ? ` \xB7 ${inertMarkdown(shorten(url, LONGEST_VALUE))}` : "";
  const facts = [
    ...people.length === 0 || hidden.includes("authors") ? [] : [inertMarkdown(fullNames(people).slice(0, 1e3))],
    ...venue === void 0 || hidden.includes("venue") ? [] : [`*${inertMarkdown(venue)}*`],
    ...year === void 0 || hidden.includes("year") ? [] : [String(year)]
  ];
  return [
    ENTRY,
    `${address === void 0 ? `**${shown}**` : `**[${shown}](${address})**`}${typed}${showsKey ? ` \xB7 ${inertMarkdown(entry.key)}` : ""}${categories.length === 0 ? "" : ` \xB7 ${inertMarkdown(categories.join(" \u203A "))}`}`,
    ...facts.length === 0 ? [] : [facts.join(", ")],
    ...abstract === void 0 || hidden.includes("abstract") ? [] : [`> **Abstract:** ${inertMarkdown(shorten(plainText(abstract), LONGEST_ABSTRACT))}`]
  ];
}
function provenance({ entry, hidden, sources }) {
  const [source, ...others] = new Set([...entry.fields.keys()].map((name) => sources.get(name)));
  if (source !== void 0 && others.length === 0) {
    return [`All fields come from ${sourceText(source)}.`];
  }
  const rows = [...entry.fields].flatMap(([name, { value }]) => {
    const source2 = sources.get(name);
    if (source2 === void 0 || hidden.includes(name)) return [];
    return [
      `| ${inertMarkdown(name)} | ${inertMarkdown(shorten(value, LONGEST_VALUE))} | ${sourceText(source2)} |`
    ];
  });
  if (rows.length === 0) return [];
  const table = `| field | value | from |
| --- | --- | --- |
${rows.join("\n")}`;
  return [folded("Where each field comes from", table)];
}
function sourceText(source) {
  return source === "submission" ? "the submission" : registryTitle(source);
}

// src/features/submissions/plain-text.ts
var TAG = /<(\/?)([a-z][a-z\d]{0,20})(?![\w-])([^<>]*>)?/gi;
function plainText2(text) {
  const parts = partsOf(withoutTags(text));
  const read = parts.map((part) => typeof part === "string" ? part : `$${part.tex}$`).join("");
  return withoutElements(read.replace(/\s+/g, " ")).trim();
}
function harmlessText(text) {
  return foldSpaces(mapPlain(text, withoutElements));
}
function withoutElements(text) {
  let plain2 = withoutHidden(text);
  for (let before = ""; before !== plain2; ) {
    before = plain2;
    plain2 = withoutTagsOnce(plain2).replace(/<!--/g, " ").replace(/ +/g, " ");
  }
  return plain2;
}
function withoutTagsOnce(text) {
  let out = "";
  let from = 0;
  for (const { 0: found, 1: slash, 2: name = "", 3: rest, index: start } of text.matchAll(TAG)) {
    if (!PAGE_ELEMENTS.has(name.toLowerCase())) continue;
    const end = start + found.length;
    if (rest === ">" && standsLikeWord({ start, end }, text)) continue;
    out += text.slice(from, start) + (rest === void 0 ? `< ${slash}${name}` : " ");
    from = end;
  }
  return out + text.slice(from);
}
var HEADING = /^#{1,6}\s/;
var BOLD_LINE = /^(?:\*\*([^*]+)\*\*:?|__([^_]+)__:?)$/;
var LABEL = /^(?:\*\*([^*]{1,60})\*\*|__([^_]{1,60})__)(:?\s.+)$/s;
var ITEM = /^(?:[-*+•]|\d{1,3}[.)])\s(.*)$/s;
function oneLine(text) {
  let out = "";
  let before = "text";
  for (const raw of text.split(/\r\n|\n|\r/)) {
    const line = readLine(raw.trim());
    if (line.content === "") continue;
    out = `${out}${out === "" ? "" : between(out, before, line.kind)}${line.content}`;
    before = line.kind;
  }
  return out.replace(/\s+/g, " ").trim();
}
function readLine(line) {
  const title = titleOf(line);
  if (title !== void 0) return { kind: "heading", content: `${title.replace(/[:.]$/, "")}:` };
  const item = ITEM.exec(line)?.[1]?.trim();
  if (item !== void 0) return { kind: "item", content: item };
  const label = LABEL.exec(line);
  if (label === null) return { kind: "text", content: line };
  return { kind: "heading", content: `${label[1] ?? label[2]}${label[3]}` };
}
function titleOf(line) {
  if (HEADING.test(line)) return withoutTail(line.replace(/^#+/, ""), /#/).trim();
  const bold = BOLD_LINE.exec(line);
  return bold?.[1] ?? bold?.[2];
}
function between(text, before, next) {
  if (next === "text" || /[.,;:!?]["”’)]?$/.test(text)) return " ";
  if (next === "heading") return ". ";
  return before === "item" ? "; " : ": ";
}

// src/features/submissions/submission-draft.ts
var WORK_FIELDS = {
  title: "title",
  author: "authors",
  journal: "venue",
  booktitle: "venue",
  series: "venue",
  howpublished: "venue",
  year: "date",
  month: "date",
  volume: "volume",
  number: "issue",
  pages: "pages",
  publisher: "publisher",
  school: "publisher",
  institution: "publisher",
  doi: "doi",
  eprint: "arxiv",
  archiveprefix: "arxiv",
  primaryclass: "arxivCategory",
  pmid: "pmid",
  url: "url",
  abstract: "abstract"
};
var VENUES = /* @__PURE__ */ new Set(["journal", "booktitle", "series", "howpublished"]);
function submissionDraft(paper, work, abstract) {
  const sources = /* @__PURE__ */ new Map();
  const known = work === void 0 ? void 0 : bibEntryOfWork(work, "");
  for (const { name } of known?.fields ?? []) {
    const source = work?.provenance[WORK_FIELDS[name] ?? "title"];
    if (source !== void 0) sources.set(name, source);
  }
  const own = harmlessText(fromProse(plainText2(oneLine(abstract))));
  const given = paper.kind === "bibtex" ? harmlessFields(paper.draft.fields) : [];
  const has = new Set(known?.fields.map(({ name }) => name));
  const hasVenue = [...has].some((name) => VENUES.has(name));
  const wanted = given.filter(
    ({ name }) => (own === "" || name !== "abstract") && !has.has(name) && !(hasVenue && VENUES.has(name)) && !(has.has("doi") && name === "url")
  );
  const { fields: added, notes } = givenFields(wanted);
  for (const { name } of added) sources.set(name, "submission");
  const fields = [...known?.fields ?? [], ...added];
  if (own !== "") sources.set("abstract", "submission");
  return {
    draft: {
      type: known?.type ?? (paper.kind === "bibtex" ? paper.draft.type : "misc"),
      key: "",
      fields: own === "" ? fields : [...fields.filter(({ name }) => name !== "abstract"), { name: "abstract", value: own }]
    },
    sources,
    notes: own === "" ? notes : [...notes, ...addressNotes({ name: "abstract", value: own })]
  };
}
function harmlessFields(fields) {
  return fields.map(
    (field) => field.form === "latex" || field.form === "macro" ? { ...field, value: plainText2(field.value) } : { ...field, value: harmlessText(field.value) }
  );
}

// src/features/submissions/plan-submission.ts
async function planSubmission(job, memory = readingMemory()) {
  const input = await writableInput(job.list);
  const catalog = readCatalog(input, memory);
  try {
    return planned(job, input, catalog, memory);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const message = error instanceof UnreadableEntry ? `the list cannot show this paper: ${error.reason}. Remove HTML, Markdown and links from the BibTeX entry and the abstract if there are any; else a maintainer has to add it by hand.` : error.message;
    return { kind: "refused", why: message.charAt(0).toUpperCase() + message.slice(1) };
  }
}
function planned({ submission, work, remarks: found, silent, choices, known }, input, catalog, memory) {
  const { paper, category, note } = submission;
  const abstract = choices.abstract ?? submission.abstract;
  const { sources, notes: given, ...submitted } = submissionDraft(paper, work, abstract);
  const { draft } = withoutPrivateFields(submitted.draft, catalog.bibliographies);
  const entry = readDraft({ ...draft, key: "draft" });
  const names = namesOf(entry);
  const versions = [work?.preprint?.doi, work?.published?.doi].flatMap((doi) => doi ?? []);
  const { unlistedKey: _, ...there } = findKnownPaper(catalog, entry, versions) ?? {};
  if ("title" in there) return { kind: "listed", ...there };
  const twin = submissionOfSamePaper(known, names);
  if (twin?.kind === "in-review") return twin;
  const key = choices.key ?? keptKey(known, names, catalog);
  const promised = known.others.map(({ facts }) => facts.key);
  const added = addPaper(
    input,
    { draft, category, promised, ...key === void 0 ? {} : { key } },
    memory
  );
  const title = entry.fields.get("title")?.value ?? "";
  const { categories, citationKey } = added;
  const { issue } = known;
  const written = writtenEntry(added, input, draft, memory);
  const isWithoutAbstract = abstract !== "" && written.hidden.includes("abstract");
  const notes = [...silent, ...given, ...added.notes, ...isWithoutAbstract ? [NO_ABSTRACTS] : []];
  const remarks = [...found.filter((remark) => !isLack(remark)), ...lacksIn(entry, catalog)];
  return {
    kind: "planned",
    headline: pullTitle(citationKey, title),
    work: names,
    key: citationKey,
    showsKey: written.showsKey,
    title,
    categories,
    files: wantedTexts(added),
    remarks,
    silent: notes,
    text: pullText({
      issue,
      sources,
      categories,
      remarks,
      silent: notes,
      note,
      ...written
    })
  };
}
function lacksIn({ fields }, { list, bibliographies }) {
  const has = (...names) => names.some((name) => (fields.get(name)?.value ?? "") !== "");
  const isWanted = list?.entries.some(hasAbstract) === true || bibliographies.some((one) => one.entries.some((entry) => entry.fields.has("abstract")));
  return lacksOf({
    abstract: !isWanted || has("abstract"),
    authors: has("author", "editor"),
    year: has("year", "date")
  });
}
var NO_ABSTRACTS = "The abstract is not added, because the entries of this list have none.";
function writtenEntry({ changed, citationKey, hidden }, input, draft, memory) {
  const file = changed.find(({ after }) => after.path !== input.readme?.path)?.after;
  const written = file && readBibliography(file).entries.find(({ key }) => key === citationKey);
  if (file === void 0 || written === void 0) {
    const { list } = readCatalog(withChanges(input, changed), memory);
    const entry = readDraft({ ...draft, key: citationKey });
    const shown = list && findListed(list, entry);
    return {
      entry,
      bibtex: void 0,
      hidden: [...hidden, ...shown?.abstract === void 0 ? ["abstract"] : []],
      showsKey: shown?.citation !== void 0
    };
  }
  return {
    entry: written,
    bibtex: file.text.slice(written.range.start, written.range.end),
    hidden: written.fields.has("abstract") ? [] : ["abstract"],
    showsKey: true
  };
}
function findListed({ entries }, entry) {
  const title = titleKey(entry.fields.get("title")?.value ?? "");
  return entries.find((one) => titleKey(one.title) === title);
}

// src/features/submissions/given-abstract.ts
var LABEL2 = /^(?:#{1,6} )?[*_]{0,3}abstract(?:[:.—–][*_]{0,3}|[*_]{0,3}(?:[:.]|[ \t]*[\n—–]|[ \t]+-[ \t]))/i;
function givenAbstract(answer) {
  const text = withoutQuote(withoutFence(answer.trim())).replace(LABEL2, "").trim();
  return isAbstract(text) ? text : "";
}
function withoutFence(text) {
  const lines = text.split("\n");
  const open = openedFence(lines[0] ?? "");
  const isWhole = open !== void 0 && lines.findIndex((line, at) => at > 0 && closesFence(line, open)) === lines.length - 1;
  return isWhole ? lines.slice(1, -1).join("\n").trim() : text;
}
function withoutQuote(text) {
  const lines = text.split("\n");
  const isQuote = lines.every((line) => line.trim() === "" || line.startsWith(">"));
  return isQuote ? lines.map((line) => line.replace(/^> ?/, "")).join("\n") : text;
}

// src/features/submissions/parse-form.ts
var LONGEST_BODY = 65536;
var LONGEST_ANSWER = 2e4;
var NO_ANSWER = "_No response_";
function parseForm(body, fields) {
  if (body.length > LONGEST_BODY) {
    const problem = { kind: "too-long", length: body.length, most: LONGEST_BODY };
    return { ok: false, problems: [problem] };
  }
  const { sections, openFenceLine } = splitAtLabels(body, fields);
  const problems = [
    ...openFenceLine === void 0 ? [] : [{ kind: "open-fence", line: openFenceLine }],
    ...labelProblems(sections, fields)
  ];
  const answers = /* @__PURE__ */ new Map();
  for (const { field, lines } of sections) {
    const text = shownText(lines.join("\n")).trim();
    if (text.length > LONGEST_ANSWER) {
      const sizes = { length: text.length, most: LONGEST_ANSWER };
      problems.push({ kind: "answer-too-long", label: field.label, ...sizes });
    }
    answers.set(field.id, text === NO_ANSWER ? "" : text);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, answers };
}
function shownText(answer) {
  const end = answer.lastIndexOf("-->") + 1;
  return `${withoutComments(answer.slice(0, end && end + 2))}${answer.slice(end && end + 2)}`;
}
function splitAtLabels(body, fields) {
  const byHeading = new Map(
    fields.map((field, index) => [`### ${field.label}`, { field, index }])
  );
  const sections = [];
  let fence;
  let fenceLine = 0;
  for (const [number, line] of body.split(/\r\n|\n|\r/).entries()) {
    const label = fence === void 0 ? byHeading.get(line.trimEnd()) : void 0;
    if (label !== void 0) {
      sections.push({ ...label, lines: [] });
      continue;
    }
    sections.at(-1)?.lines.push(line);
    if (fence !== void 0) {
      if (closesFence(line, fence)) fence = void 0;
    } else {
      fence = openedFence(line);
      fenceLine = number + 1;
    }
  }
  return { sections, openFenceLine: fence === void 0 ? void 0 : fenceLine };
}
function labelProblems(sections, fields) {
  const problems = [];
  const seen = /* @__PURE__ */ new Set();
  const repeated = /* @__PURE__ */ new Set();
  let furthest = -1;
  for (const { field, index } of sections) {
    const { id, label } = field;
    if (seen.has(id)) {
      if (!repeated.has(id)) problems.push({ kind: "repeated-label", label });
      repeated.add(id);
    } else if (index < furthest) {
      problems.push({ kind: "label-out-of-order", label });
    }
    seen.add(id);
    furthest = Math.max(furthest, index);
  }
  for (const { id, label } of fields) {
    if (!seen.has(id)) problems.push({ kind: "missing-label", label });
  }
  return problems;
}

// src/features/submissions/read-paper.ts
var LONGEST_TITLE = 2e3;
var LONGEST_QUOTE = 80;
function readPaper(answer) {
  const text = withoutFences(answer).trim();
  if (text === "") return { kind: "no-paper" };
  return /^[ \t\u00a0]*@[a-z]+\s*[{(]/im.test(text) ? readBibtex(text) : readIdentifiers(text);
}
function withoutFences(answer) {
  const kept = [];
  let fence;
  for (const line of answer.split(/\r\n|\n|\r/)) {
    if (fence !== void 0 && closesFence(line, fence)) fence = void 0;
    else if (fence === void 0 && openedFence(line) !== void 0) fence = openedFence(line);
    else kept.push(line);
  }
  return kept.join("\n");
}
function readBibtex(text) {
  const bibliography = readBibliography(sourceFile("paper.bib", text));
  const { diagnostics, source } = bibliography;
  const entries = entriesWithoutParents(bibliography);
  const [entry, another] = entries;
  if (entry !== void 0 && another !== void 0) {
    return { kind: "two-papers", names: entries.map(({ key }) => key) };
  }
  const fault = diagnostics.find(({ severity }) => severity === "error");
  if (fault !== void 0) {
    const { line } = source.lines.position(fault.range.start);
    return { kind: "broken-bibtex", line, message: fault.message };
  }
  if (entry === void 0) return { kind: "no-bib-entry" };
  return {
    kind: "bibtex",
    title: entry.fields.get("title")?.value.slice(0, LONGEST_TITLE),
    draft: draftOfEntry(bibliography, entry),
    identifiers: bibIdentifiers((name) => entry.fields.get(name)?.value)
  };
}
function readIdentifiers(text) {
  const found = /* @__PURE__ */ new Map();
  for (const identifier of candidates(text)) found.set(identifierKey(identifier), identifier);
  const identifiers = [...found.values()].sort(bySignificance);
  const [first, ...others] = identifiers;
  if (first === void 0)
    return { kind: "no-identifier", given: shorten(text.replace(/\s+/g, " "), LONGEST_QUOTE) };
  const twice = identifiers.find((one, index) => identifiers[index - 1]?.kind === one.kind);
  if (twice !== void 0) {
    const names = identifiers.filter(({ kind }) => kind === twice.kind).map(({ id }) => id);
    return { kind: "two-papers", names };
  }
  return { kind: "identifiers", identifiers: [first, ...others] };
}
function* candidates(text) {
  for (const line of text.split("\n")) {
    const words = line.split(/\s+/).flatMap((word) => withoutTail(word, /\)/).split(/[<>,;"[\]]+|\]?\((?=https?:)/)).filter(Boolean);
    const whole = words.length > 1 && !/https?:/i.test(line) ? labelled(line) : void 0;
    if (whole !== void 0) {
      yield whole;
      continue;
    }
    for (const word of words) {
      if (words.length > 1 && /^\d+$/.test(word)) continue;
      const identifier = readIdentifier(word);
      if (identifier !== void 0) yield identifier;
    }
  }
}
function labelled(line) {
  return /^(?:doi|arxiv|pmid|pmcid|acl|openreview)(?:\s*[:=])?\s*\S+$/i.test(line.trim()) ? readIdentifier(line) : void 0;
}

// src/features/submissions/read-submission.ts
async function readForm({ list: files, body, chosen }, memory) {
  const input = await decodeInput(files);
  const { form } = input;
  const { list } = readCatalog(input, memory);
  const pathsOf = (all) => all.map(({ path }) => path);
  const categories = list === void 0 ? [] : pathsOf(offeredCategories(list));
  const empty = list === void 0 ? [] : pathsOf(emptyCategories(list));
  if (list !== void 0 && categories.length + empty.length === 0) {
    throw new InputError(noCategoryText(list.source.path));
  }
  const questions = form?.read(form.source)?.questions;
  return readSubmission(body, categories, compact({ empty, chosen, questions }));
}
function readSubmission(body, categories, { empty = [], chosen, questions = FORM_FIELDS } = {}) {
  const form = parsedForm(withoutHidden(body), questions);
  if (!form.ok) return { ok: false, problems: form.problems };
  const { answers } = form;
  const answer = (id) => answers.get(id) ?? "";
  const paper = readPaper(answer("paper"));
  const category = findCategory(
    chosen === void 0 ? answer("category") : categoryOption(chosen),
    categories,
    empty
  );
  const agreed = !answers.has("agreement") || /^[ \t]*-[ \t]+\[x\]/im.test(answer("agreement"));
  if (isPaper(paper) && "path" in category && agreed) {
    const { path } = category;
    const note = noteOf(answers, questions);
    return {
      ok: true,
      submission: { paper, category: path, abstract: givenAbstract(answer("abstract")), note }
    };
  }
  return {
    ok: false,
    problems: [
      ...isPaper(paper) ? [] : [paper],
      ..."path" in category ? [] : [category],
      ...agreed ? [] : [{ kind: "not-agreed" }]
    ]
  };
}
function parsedForm(body, questions) {
  const own = parseForm(body, questions);
  if (own.ok || questions === FORM_FIELDS) return own;
  const usual = parseForm(body, FORM_FIELDS);
  return usual.ok ? usual : own;
}
function noteOf(answers, questions) {
  const usual = new Set(FORM_FIELDS.map(({ id }) => id));
  const others = questions.flatMap(({ id, label }) => {
    const text = answers.get(id) ?? "";
    return usual.has(id) || text === "" ? [] : [`${label}: ${text}`];
  });
  const texts = [answers.get("note") ?? "", ...others].filter((text) => text !== "");
  return texts.join("\n\n").replace(/\[([^[\]\n]*)\]\(([^()\s]*)\)/g, "$1 $2");
}
function isPaper(paper) {
  return paper.kind === "identifiers" || paper.kind === "bibtex";
}
function findCategory(answer, categories, empty) {
  const wanted = answer.replace(/\s+/g, " ").trim();
  const options = categories.map(categoryOption);
  if (wanted === "") return { kind: "no-category", categories: options };
  const all = [...categories, ...empty];
  const exact = all.find((path2) => categoryOption(path2) === wanted);
  if (exact !== void 0) return { path: exact };
  const given = wanted.slice(0, 200);
  const offered = categories.filter((one) => endsWith(one, wanted));
  const named = offered.length > 0 ? offered : empty.filter((one) => endsWith(one, wanted));
  const [path] = named;
  if (path !== void 0 && named.length === 1) return { path };
  if (path !== void 0) {
    return { kind: "several-categories", given, categories: named.map(categoryOption) };
  }
  const suggestion = didYouMean(wanted, all.map(categoryOption));
  return compact({ kind: "unknown-category", given, suggestion, categories: options });
}
function endsWith(path, wanted) {
  const parts = wanted.split("\u203A").map(fold);
  const end = path.slice(-parts.length).map(fold);
  return end.length === parts.length && end.every((part, at) => part !== "" && part === parts[at]);
}

// src/features/submissions/renewed-paper.ts
async function renewedPaper({ list, texts, key }, memory) {
  const input = await writableInput(list);
  const paper = paperOf(texts, input);
  if (paper === void 0) return void 0;
  try {
    const added = addPaper(input, { ...paper, key }, memory);
    return { headline: pullTitle(added.citationKey, paper.title), files: wantedTexts(added) };
  } catch (error) {
    if (error instanceof InputError) return void 0;
    throw error;
  }
}
function paperOf(texts, { readme, config }) {
  const fileOf = (path, text) => sourceFile(path, text ?? "");
  const list = texts.find(({ path }) => path === readme?.path);
  const bib = texts.find(({ path }) => path !== readme?.path);
  if (list === void 0 || bib === void 0) return void 0;
  const before = new Set(
    readBibliography(fileOf(bib.path, bib.start)).entries.map(({ key }) => key)
  );
  const catalog = readCatalog({
    readme: fileOf(list.path, list.ours),
    bibs: [fileOf(bib.path, bib.ours)],
    config
  });
  const [bibliography] = catalog.bibliographies;
  const entry = bibliography?.entries.find(({ key }) => !before.has(key));
  if (bibliography === void 0 || entry === void 0) return void 0;
  const [pair] = catalog.pairsOf(entry);
  if (pair === void 0) return void 0;
  return {
    draft: draftOfEntry(bibliography, entry),
    category: pair.entry.categories,
    title: entry.fields.get("title")?.value ?? ""
  };
}

// src/features/validation/replace-links.ts
function replaceLinks(input, replacements) {
  const all = replaceInAll(input, replacements);
  if (all !== void 0) return result(input, all, replacements);
  let now = input;
  const done = [];
  for (const replacement of replacements) {
    const next = replaceInAll(now, [replacement]);
    if (next === void 0) continue;
    now = next;
    done.push(replacement);
  }
  return result(input, now, done);
}
async function replaceInList({
  list,
  replacements
}) {
  const { changed, done } = replaceLinks(await decodeInput(list), replacements);
  const files = changed.map(({ after }) => ({ path: after.path, text: wholeText(after) }));
  return { files, done };
}
function result(before, after, done) {
  const changed = changedFiles(before, after);
  return { changed, done: changed.length === 0 ? [] : done };
}
function replaceInAll(input, replacements) {
  const by = new Map(replacements.map((one) => [one.url, plain(one.by)]));
  let isWhole = true;
  const after = mapFiles(input, (file) => {
    if (file === input.form?.source || file.invalidUtf8.length > 0) return file;
    const next = replaceIn(file, file === input.readme ? MARKDOWN : BIBTEX, by);
    isWhole &&= next !== void 0;
    return next ?? file;
  });
  return isWhole ? after : void 0;
}
var LONGEST_ADDRESS = 2e3;
var MARKDOWN = {
  urls: webAddresses,
  edits: (_, { range }, text) => [{ range, text }]
};
var BIBTEX = {
  urls: (file) => readBibliography(file).entries.flatMap(bibUrls),
  edits(text, { url, range }, by) {
    const written = new RegExp(`${writtenAs(url)}(?=[.,;]*(?:[\\s}"<>]|$))`, "g");
    const field = text.slice(range.start, range.end);
    return [...field.matchAll(written)].map(({ 0: match, index }) => {
      const start = range.start + index;
      const end = start + match.length;
      const isRaw = !match.includes("\\") && isVerbatim(field, index);
      return { range: { start, end }, text: isRaw ? by : by.replace(/[_%&#$]/g, "\\$&") };
    });
  }
};
function replaceIn(file, { urls, edits }, by) {
  const before = urls(file);
  if (!before.some(({ url }) => by.has(url))) return file;
  const wanted = before.flatMap((found) => {
    const text = by.get(found.url);
    return text === void 0 ? [] : edits(file.text, found, text);
  });
  const once = new Map(wanted.map((edit) => [edit.range.start, edit]));
  const after = withEdits(file, [...once.values()]);
  const names = urls(after).map(({ url }) => url);
  const isAsWanted = before.every(({ url }, index) => names[index] === (by.get(url) ?? url));
  return isAsWanted && names.length === before.length ? after : void 0;
}
function plain(url) {
  return url.replace(/[()[\]{}|`'"<>\\\s*]/g, percentEncoded);
}
function writtenAs(url) {
  return url.replace(
    /[.*+?^${}()|[\]\\/]|[_%&#~]/g,
    (character) => /[_%&#$]/.test(character) ? `\\\\?\\${character}` : `\\${character}`
  );
}
function isVerbatim(field, at) {
  return /^\s*(?:url|link|ee)\s*=/i.test(field) || /\\(?:url|href)\s*\{[^{}]*$/.test(field.slice(Math.max(0, at - LONGEST_ADDRESS), at));
}

// src/features/child-process/child-jobs.ts
var CHILD_JOBS = {
  readForm,
  planSubmission,
  renewedPaper,
  isMergedAs,
  chosenChange,
  linksOfList,
  judgeList,
  replaceInList
};
export {
  CHILD_JOBS
};
