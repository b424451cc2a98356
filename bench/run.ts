import { coldStart } from './cold-start.ts';
import { scaling } from './scaling.ts';

console.log('Cold start');
coldStart();
console.log('\nLong lists');
scaling();
console.log('\nReading .bib');
await import('./bib-parsing.ts');
