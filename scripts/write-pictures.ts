import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pictures } from './pictures/pictures.ts';

/** Writes docs/images/; a test fails when the pictures are not what the product prints now. */
const FOLDER = 'docs/images';

await mkdir(FOLDER, { recursive: true });
for (const [name, picture] of pictures()) await writeFile(join(FOLDER, name), picture);
