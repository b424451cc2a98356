import { isMap, parseDocument } from 'yaml';

/** The events on which a workflow uses this action; undefined for one that does not use it. */
export function eventsOfWorkflow(text: string): ReadonlySet<string> | undefined {
  if (!/^[\s-]*uses:\s*["']?[\w.-]+\/list-curator@/im.test(text)) return undefined;
  const document = parseDocument(text, { prettyErrors: false });
  const on: unknown = isMap(document.contents)
    ? document.toJS({ maxAliasCount: 0 })?.on
    : undefined;
  const events =
    typeof on === 'string'
      ? [on]
      : Array.isArray(on)
        ? on.map(String)
        : Object.keys(typeof on === 'object' && on !== null ? on : {});
  return new Set(events);
}
