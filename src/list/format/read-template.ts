import { isTemplateProblem, parseTemplate } from './parse-template.ts';
import type { Template } from './template.ts';

/** The template that a configuration names; undefined for none, and for one that is wrong. */
export function readTemplate(line: string | undefined): Template | undefined {
  if (line === undefined) return undefined;
  const read = parseTemplate(line);
  return isTemplateProblem(read) ? undefined : read;
}
