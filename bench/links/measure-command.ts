import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';

/** Prints the most memory of a process in kibibytes, and its time in microseconds. */
const MEMORY =
  'data:text/javascript,process.on("exit",()=>{const used=process.resourceUsage();console.error("rss="+used.maxRSS+" cpu="+(used.userCPUTime+used.systemCPUTime))})';

/** What one call of a program took, and what it printed. */
export interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
  /** Of the processor. */
  readonly cpuSeconds: number;
  readonly out: string;
  readonly err: string;
  /** Whether it was stopped because it took too long. */
  readonly stopped: boolean;
}

/**
 * Runs a script on this Node.js and measures it.
 *
 * @param longest seconds after which it is stopped.
 */
export async function measureCommand(
  args: readonly string[],
  cwd: string,
  longest: number,
): Promise<Measured> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', MEMORY, ...args], { cwd });
  const texts = { out: '', err: '' };
  child.stdout.on('data', (text) => {
    texts.out += String(text);
  });
  child.stderr.on('data', (text) => {
    texts.err += String(text);
  });
  let stopped = false;
  const timer = setTimeout(() => {
    stopped = true;
    child.kill();
  }, longest * 1000);
  await once(child, 'close');
  clearTimeout(timer);
  return {
    seconds: (performance.now() - start) / 1000,
    megabytes: Number(/rss=(\d+)/.exec(texts.err)?.[1]) / 1024,
    cpuSeconds: Number(/cpu=(\d+)/.exec(texts.err)?.[1]) / 1e6,
    ...texts,
    stopped,
  };
}
