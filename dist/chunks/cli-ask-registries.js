import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  readIdentifier
} from "./identifiers-read-identifier.js";
import {
  lookUp
} from "./registries-look-up.js";
import {
  answersText,
  registryTitle
} from "./features-look-up-texts.js";
import {
  hostsOf,
  mirrorFetch,
  refuseOffline
} from "./cli-mirror-fetch.js";
import {
  registriesOfConfig
} from "./features-registries-of-config.js";
import {
  loadConfig,
  optionValue
} from "./cli-input.js";
import {
  VERSION
} from "./version.js";
import {
  oddCharacters
} from "./identifiers-arxiv.js";
import {
  InputError
} from "./files-input-error.js";

// src/cli/ask-registries.ts
async function askRegistries(given, args, io) {
  const identifier = readIdentifier(given);
  const odd = oddCharacters(given);
  if (odd.length > 0) {
    io.stderr(
      `note: the identifier was given with ${odd.join(" and ")}, which no registry knows; they are ignored.
`
    );
  }
  if (identifier === void 0) {
    throw new InputError(
      `"${given.slice(0, 200)}" contains no identifier of a paper. Give a DOI (10.1371/journal.pone.0229963), an arXiv id (2303.14070), a PMID (32155219), a PMCID (PMC7043750), an ACL Anthology id (2023.acl-long.1), or the address of a page that carries one.`
    );
  }
  const config = await loadConfig(
    io.files,
    { cwd: io.cwd, config: optionValue(args, "config") },
    io.cwd
  );
  const mirrors = Object.values(config.registryUrls ?? {});
  await refuseOffline(io.network.resolve, hostsOf(mirrors), io.env);
  const registries = registriesOfConfig(config, {
    fetch: io.fetch,
    mirrorFetch: mirrorFetch(args, io),
    now: io.date,
    sleep: io.sleep,
    env: io.env,
    userAgent: `list-curator/${VERSION}`
  });
  return lookUp(identifier, registries);
}
function sourceLines({ work, answers }) {
  return [
    `source: ${sourcesText(work)}`,
    ...answers.some(({ outcome }) => outcome !== "found") ? [`registries: ${answersText(answers)}.`] : []
  ];
}
function sourcesText({ provenance }) {
  const byRegistry = /* @__PURE__ */ new Map();
  for (const [field, registry] of Object.entries(provenance)) {
    byRegistry.set(registry, [...byRegistry.get(registry) ?? [], field]);
  }
  return [...byRegistry].map(
    ([registry, fields]) => byRegistry.size === 1 ? registryTitle(registry) : `${registryTitle(registry)} (${fields.join(", ")})`
  ).join("; ");
}

export {
  askRegistries,
  sourceLines
};
