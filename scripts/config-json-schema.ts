import { toJsonSchema } from '@valibot/to-json-schema';
import { CONFIG_SCHEMA } from '../src/config/schema.ts';
import { LAYOUTS } from '../src/list/list.ts';
import { RULES } from '../src/rules/index.ts';
import { REFERENCE_RULES } from '../src/rules/reference-rules.ts';

/** The configuration's JSON Schema for editors, rule ids and layouts included. */
export function configJsonSchema(): string {
  const schema = JSON.parse(JSON.stringify(toJsonSchema(CONFIG_SCHEMA))) as {
    properties: Record<string, Record<string, unknown>>;
  };
  const { description, additionalProperties } = schema.properties.rules ?? {};
  schema.properties.rules = {
    type: 'object',
    description,
    properties: Object.fromEntries(
      [...RULES, ...REFERENCE_RULES].map(({ id, summary }) => [
        id,
        { description: summary, ...Object(additionalProperties) },
      ]),
    ),
    additionalProperties: false,
  };
  schema.properties.layout = { ...schema.properties.layout, enum: [...LAYOUTS] };
  return `${JSON.stringify({ title: 'List Curator configuration', ...schema }, null, 2)}\n`;
}
