/** How gently a registry wants to be asked. */
export interface Pace {
  /** Milliseconds between the beginnings of two requests. */
  readonly interval: number;
  /** Requests under way at once. */
  readonly atOnce: number;
}

/** A clock in milliseconds since 1970, and a way to wait. */
export interface Clock {
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** The queue before one registry. */
export interface Gate {
  /** Runs a request when its turn has come: first come, first served. */
  pass<T>(request: () => Promise<T>): Promise<T>;
  /** Takes the pace that the registry asks for in its answers. */
  setPace(pace: Pace): void;
}

/** Opens the queue before a registry. */
export function openGate(pace: Pace, clock: Clock): Gate {
  let current = pace;
  let underWay = 0;
  let earliest = 0;
  /** The line before the gate: each waits for the one before to have started. */
  let line: Promise<void> = Promise.resolve();
  let onRoom: (() => void) | undefined;

  async function takeTurn(): Promise<void> {
    while (underWay >= current.atOnce) {
      await new Promise<void>((resolve) => {
        onRoom = resolve;
      });
    }
    underWay++;
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
        underWay--;
        onRoom?.();
        onRoom = undefined;
      }
    },
    setPace(asked) {
      current = asked;
    },
  };
}
