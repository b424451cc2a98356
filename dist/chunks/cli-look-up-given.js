import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  lookUp
} from "./registries-look-up.js";
import {
  answersText,
  registryTitle
} from "./features-papers-look-up-texts.js";
import {
  refuseOffline,
  registriesFor
} from "./cli-refuse-offline.js";
import {
  loadConfig,
  optionValue
} from "./cli-input.js";
import {
  readIdentifier
} from "./bibtex-bib-edits.js";
import {
  oddCharacters
} from "./identifiers-doi.js";
import {
  groupBy
} from "./text-group-by.js";
import {
  listText
} from "./text-plural.js";
import {
  InputError
} from "./files-input-error.js";

// src/cli/look-up-given.ts
async function lookUpGiven(given, args, io) {
  const identifier = readIdentifier(given);
  const odd = oddCharacters(given);
  if (odd.length > 0) {
    io.stderr(
      `note: the identifier contains ${listText(odd)}, which no registry uses; they are ignored.
`
    );
  }
  if (identifier === void 0) {
    throw new InputError(
      `"${given.slice(0, 200)}" contains no identifier of a paper. Give a DOI (10.1371/journal.pone.0229963), an arXiv id (2303.14070), a PMID (32155219), a PMCID (PMC7043750), an ACL Anthology id (2023.acl-long.1), or the address of a page that contains one.`
    );
  }
  const config = await loadConfig(
    io.files,
    { cwd: io.cwd, config: optionValue(args, "config") },
    io.cwd
  );
  await refuseOffline(config, io);
  return lookUp(identifier, registriesFor(config, args, io));
}
function sourceLines({ work, answers }) {
  return [
    `source: ${sourcesText(work)}`,
    ...answers.some(({ outcome }) => outcome !== "found") ? [`registries: ${answersText(answers)}.`] : []
  ];
}
function sourcesText({ provenance }) {
  const byRegistry = groupBy(Object.entries(provenance), ([, registry]) => registry);
  return [...byRegistry].map(
    ([registry, fields]) => byRegistry.size === 1 ? registryTitle(registry) : `${registryTitle(registry)} (${fields.map(([field]) => field).join(", ")})`
  ).join("; ");
}

export {
  lookUpGiven,
  sourceLines
};
