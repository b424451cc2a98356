import type { Config } from '../config/config.ts';
import { isTemplateProblem, parseTemplate } from '../list/format/parse-template.ts';
import { RULES } from '../rules/index.ts';
import { REFERENCE_RULE_IDS } from '../rules/reference-rules.ts';
import type { SourceFile } from '../text/source-file.ts';
import { InputError } from './input-error.ts';

/**
 * Reads the configuration.
 *
 * @throws {InputError} with all that is wrong with it.
 */
export async function readConfig(source: SourceFile): Promise<Config> {
  // The YAML parser is only loaded where there is something to parse.
  const { parseConfig } = await import('../config/parse-config.ts');
  const known = {
    ruleIds: [...RULES.map(({ id }) => id), ...REFERENCE_RULE_IDS],
    entryProblem: (template: string) => {
      const read = parseTemplate(template);
      return isTemplateProblem(read) ? read : undefined;
    },
  };
  const parsed = parseConfig(source, known);
  if (parsed.config !== undefined) return parsed.config;
  const lines = parsed.problems.map(
    ({ message, position }) => `${source.path}:${position.line}:${position.column}: ${message}`,
  );
  throw new InputError(`the configuration is wrong\n${lines.join('\n')}`);
}
