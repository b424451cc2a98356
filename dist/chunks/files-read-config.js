import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  RULES
} from "./bibtex-citation-key.js";
import {
  REFERENCE_RULE_IDS
} from "./rules-reference-rules.js";
import {
  isTemplateProblem,
  parseTemplate
} from "./list-format-common-template.js";
import {
  InputError
} from "./files-input-error.js";

// src/files/read-config.ts
async function readConfig(source) {
  const { parseConfig } = await import("./config-parse-config.js");
  const known = {
    ruleIds: [...RULES.map(({ id }) => id), ...REFERENCE_RULE_IDS],
    entryProblem: (template) => {
      const read = parseTemplate(template);
      return isTemplateProblem(read) ? read : void 0;
    }
  };
  const parsed = parseConfig(source, known);
  if (parsed.config !== void 0) return parsed.config;
  const lines = parsed.problems.map(
    ({ message, position }) => `${source.path}:${position.line}:${position.column}: ${message}`
  );
  throw new InputError(`the configuration is wrong
${lines.join("\n")}`);
}

export {
  readConfig
};
