import type { LinkReport } from '../links/link-report.ts';

/** What checking links found, for programs, as `schema/links.schema.json` describes it. */
export function linksJson({ links, references, summary }: LinkReport): string {
  const plain = <T extends { task?: unknown; inLink?: unknown; record?: unknown }>(one: T) => {
    const { task: _task, inLink: _inLink, record: _record, ...rest } = one;
    return rest;
  };
  const report = {
    version: 1,
    links: links.map(plain),
    references: references.map(plain),
    summary,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
