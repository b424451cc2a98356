/** The pace of requests that a registry allows. */
export interface Pace {
  /** Milliseconds between the starts of two requests. */
  readonly interval: number;
  /** Concurrent requests. */
  readonly atOnce: number;
}

/** A clock in milliseconds since 1970, and a way to wait. */
export interface Clock {
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

export interface Gate {
  /** Runs a request when it is its turn: first come, first served. */
  pass<T>(request: () => Promise<T>): Promise<T>;
  /** Sets the pace that the registry asks for in its answers. */
  setPace(pace: Pace): void;
}

/** Creates the queue of a registry. */
export function openGate(pace: Pace, clock: Clock): Gate {
  let current = pace;
  let running = 0;
  let earliest = 0;
  /** Each request waits until the one before it has started. */
  let line: Promise<void> = Promise.resolve();
  let onFree: (() => void) | undefined;

  async function takeTurn(): Promise<void> {
    while (running >= current.atOnce) {
      await new Promise<void>((resolve) => {
        onFree = resolve;
      });
    }
    running++;
    const wait = earliest - clock.now();
    if (wait > 0) await clock.sleep(wait);
    earliest = clock.now() + current.interval;
  }

  return {
    async pass(request) {
      const turn = line.then(takeTurn);
      line = turn;
      await turn;
      try {
        return await request();
      } finally {
        running--;
        onFree?.();
        onFree = undefined;
      }
    },
    setPace(asked) {
      current = asked;
    },
  };
}
