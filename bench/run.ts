import { coldStart } from './cold-start.ts';
import { firstRequest } from './first-request.ts';
import { formatting } from './format.ts';
import { pullRequest } from './pull-request.ts';
import { scaling } from './scaling.ts';

console.log('Cold start');
coldStart();
await firstRequest();
console.log('\nLong lists');
await scaling();
console.log('\nPull requests');
pullRequest();
console.log('\nFormatting');
formatting();
console.log('\nReading .bib');
await import('./bib-parsing.ts');
