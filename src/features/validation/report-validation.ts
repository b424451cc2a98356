import { join } from 'node:path';
import { LONGEST_MESSAGE, PER_KIND } from '../../report/github.ts';
import { linksJson } from '../../report/json.ts';
import { linksSummary } from '../../report/links-text.ts';
import { linksMarkdown } from '../../report/markdown.ts';
import { printable } from '../../report/terminal-text.ts';
import { SEVERITIES, type Severity } from '../../rules/finding.ts';
import type { ActionIo, Core } from '../../runner/io.ts';
import { cut } from '../../text/shorten.ts';
import type { SettledValidation } from './settle-validation.ts';
import { needsHand, type TrackingItem } from './tracking-items.ts';
import { sentence } from './tracking-text.ts';

/**
 * Reports what a validation came to: annotations, job summary, outputs. The run fails for what is
 * confirmed only where the workflow asks for that, but always when the state could not be kept,
 * since then no run can confirm anything.
 */
export async function reportValidation(
  { core, temp, writeFile }: ActionIo,
  { report, items, issue, problems }: SettledValidation,
  blocking: readonly Severity[],
): Promise<void> {
  const open = items.filter(needsHand);
  for (const severity of SEVERITIES) {
    const some = open.filter((item) => item.severity === severity).slice(0, PER_KIND);
    for (const item of some) annotate(core, item);
  }
  const path = join(temp, 'list-curator-links.json');
  writeFile(path, linksJson(report));
  await core.summary.addRaw(linksMarkdown(report)).write();
  core.setOutput('confirmed', open.length);
  core.setOutput('issue', issue ?? '');
  core.setOutput('report', path);
  core.info(linksSummary(report));
  const failing = open.filter(({ severity }) => blocking.includes(severity)).length;
  if (problems.length > 0) {
    core.setFailed(`List Curator: ${problems.join(' ')}`);
  } else if (failing > 0) {
    core.setFailed(
      `${failing} ${failing === 1 ? 'link or reference has a problem' : 'links and references have problems'}. See the tracking issue and the job summary.`,
    );
  }
}

function annotate(core: Core, { severity, task, name, says, suggestion, places }: TrackingItem) {
  const advice = suggestion === undefined ? '' : ` Instead: ${suggestion}`;
  const message = cut(printable(`${name}: ${sentence(says)}${advice}`), LONGEST_MESSAGE);
  const [place] = places;
  const properties = {
    title: `Links: ${task}`,
    ...(place === undefined ? {} : { file: place.file, startLine: place.line }),
  };
  if (severity === 'error') core.error(message, properties);
  else if (severity === 'warning') core.warning(message, properties);
  else core.notice(message, properties);
}
