import type { BibDiagnostic } from './diagnostic.ts';

const MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?=[ \t]|$)/gm;

/** Reports the markers that Git leaves in a file when a merge was not finished. */
export function mergeConflicts(text: string): BibDiagnostic[] {
  if (!text.includes('<<<<<<< ') && !text.includes('>>>>>>> ')) return [];
  const markers = [...text.matchAll(MARKER)];
  if (!markers.some(([marker]) => marker.startsWith('<') || marker.startsWith('>'))) return [];
  return markers.map(({ 0: marker, index }) => ({
    code: 'merge-conflict',
    severity: 'error',
    range: { start: index, end: index + marker.length },
    message: `Unexpected "${marker}": a merge left both versions in the file; keep one and remove the markers.`,
  }));
}
