import { mkdir, writeFile } from 'node:fs/promises';
import { configJsonSchema } from './config-json-schema.ts';

/** Writes schema/config.schema.json; a test fails when it is not current. */
await mkdir('schema', { recursive: true });
await writeFile('schema/config.schema.json', configJsonSchema());
