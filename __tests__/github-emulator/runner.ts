import * as actionsCore from '@actions/core';
import type { Core } from '../../src/runner/io.ts';

/** What a run asked the runner to do. */
interface RunRecord {
  failed: boolean;
  /** All that was printed, workflow commands included. */
  stdout: string;
  readonly outputs: Record<string, string>;
  summary: string;
}

/**
 * A stand-in of the runner: inputs come from a record, outputs and the summary are kept. What is
 * printed is written by `@actions/core` itself, so that its escapes are the real ones.
 */
export function runner(inputs: Readonly<Record<string, string>>) {
  const record: RunRecord = { failed: false, stdout: '', outputs: {}, summary: '' };
  const given = new Map(
    Object.entries(inputs).map(([name, value]) => [name.toUpperCase(), value.trim()]),
  );
  const prints =
    <T extends readonly unknown[]>(print: (...what: T) => void) =>
    (...what: T): void => {
      record.stdout += printed(() => print(...what));
    };
  const error = prints(actionsCore.error);
  const summary = Object.assign(Object.create(actionsCore.summary), {
    addRaw(text: string) {
      record.summary += text;
      return summary;
    },
    write: async () => summary,
  });
  const core: Core = {
    getInput: (name) => given.get(name.toUpperCase()) ?? '',
    setOutput: (name, value) => {
      record.outputs[name] = typeof value === 'string' ? value : JSON.stringify(value ?? '');
    },
    setFailed: (message) => {
      record.failed = true;
      error(message);
    },
    error,
    warning: prints(actionsCore.warning),
    notice: prints(actionsCore.notice),
    info: prints(actionsCore.info),
    summary,
  };
  return { core, record };
}

function printed(work: () => void): string {
  const { write } = process.stdout;
  let text = '';
  process.stdout.write = (chunk: string | Uint8Array) => {
    text += String(chunk);
    return true;
  };
  try {
    work();
  } finally {
    process.stdout.write = write;
  }
  return text;
}
