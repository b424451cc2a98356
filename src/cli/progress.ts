const WIDTH = 24;
/** The line is written anew at most this often, in milliseconds. */
const INTERVAL = 100;

/**
 * A line that shows how far a run has come and how long the rest may take.
 *
 * @param now a clock in milliseconds.
 * @param unit what is counted, in the plural.
 */
export function progressLine(write: (text: string) => void, now: () => number, unit = 'links') {
  const start = now();
  let last = Number.NEGATIVE_INFINITY;
  return {
    show(done: number, total: number): void {
      const time = now();
      if (total === 0 || (time - last < INTERVAL && done < total)) return;
      last = time;
      const filled = Math.round((done / total) * WIDTH);
      const left = done === 0 ? undefined : ((time - start) / done) * (total - done);
      const eta = left === undefined || done === total ? '' : `, about ${duration(left)} left`;
      write(
        `\r\u001b[K[${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}] ${done}/${total} ${unit}${eta}`,
      );
    },
    clear: (): void => write('\r\u001b[K'),
  };
}

function duration(milliseconds: number): string {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
