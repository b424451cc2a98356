import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  isLost
} from "./github-api-failure.js";
import {
  InputError
} from "./files-input-error.js";

// src/features/try-again.ts
var MOST_TRIES = 3;
var WAIT_MS = 2e3;
var Overtaken = class extends InputError {
};
async function tryAgain(wait, work, most = MOST_TRIES) {
  for (let tries = 1; ; tries++) {
    try {
      return await work(tries - 1);
    } catch (error) {
      if (tries >= most || !(isLost(error) || error instanceof Overtaken)) throw error;
      await wait(WAIT_MS * tries);
    }
  }
}

export {
  Overtaken,
  tryAgain
};
