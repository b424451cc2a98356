import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/registries/settings.ts
var REGISTRY_NAMES = [
  "doi",
  "crossref",
  "datacite",
  "arxiv",
  "pubmed",
  "europepmc",
  "semanticscholar",
  "openalex"
];
var REGISTRIES = {
  doi: { title: "doi.org", url: "https://doi.org", interval: 200, atOnce: 1 },
  crossref: {
    title: "Crossref",
    url: "https://api.crossref.org",
    interval: 200,
    atOnce: 1,
    known: { interval: 100, atOnce: 3 }
  },
  datacite: {
    title: "DataCite",
    url: "https://api.datacite.org",
    interval: 600,
    atOnce: 2,
    known: { interval: 300, atOnce: 2 }
  },
  arxiv: { title: "arXiv", url: "https://export.arxiv.org", interval: 3e3, atOnce: 1 },
  pubmed: {
    title: "PubMed",
    url: "https://eutils.ncbi.nlm.nih.gov/entrez/eutils",
    interval: 350,
    atOnce: 1
  },
  europepmc: {
    title: "Europe PMC",
    url: "https://www.ebi.ac.uk/europepmc/webservices/rest",
    interval: 200,
    atOnce: 1
  },
  semanticscholar: {
    title: "Semantic Scholar",
    url: "https://api.semanticscholar.org",
    interval: 1e3,
    atOnce: 1
  },
  openalex: { title: "OpenAlex", url: "https://api.openalex.org", interval: 100, atOnce: 1 }
};
function baseUrl(name, { urls }) {
  return urls?.[name] ?? REGISTRIES[name].url;
}
function paceOf(name, { mailto, keys }) {
  const facts = REGISTRIES[name];
  if (name === "pubmed" && keys?.pubmed !== void 0) return { interval: 100, atOnce: 1 };
  return mailto !== void 0 && facts.known !== void 0 ? facts.known : facts;
}

export {
  REGISTRY_NAMES,
  REGISTRIES,
  baseUrl,
  paceOf
};
