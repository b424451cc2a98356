import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);
import {
  ChildEnd
} from "./runner-child.js";
import {
  InputError
} from "./files-input-error.js";

// src/features/child-process/child-checks.ts
var PATIENCE = 2;
var LATE = /* @__PURE__ */ Symbol("late");
function childChecks({ startChild, wait }, seconds) {
  let child;
  const milliseconds = seconds * 1e3;
  const ask = async (task) => {
    child ??= startChild();
    const answered = new AbortController();
    const late = wait(milliseconds * PATIENCE, answered.signal).then(() => LATE);
    try {
      const answer = await Promise.race([child.run(task), late]);
      if (answer !== LATE) return resultOf(answer);
    } catch (error) {
      if (error instanceof ChildEnd) child = void 0;
      throw explained(error);
    } finally {
      answered.abort();
    }
    child.stop();
    child = void 0;
    throw new InputError(
      `checking the list took more than ${seconds * PATIENCE} seconds and was stopped. Real lists take a few. Look for what was made to take long, or give the action more time with the input deadline.`
    );
  };
  const job = (async (name, input) => ask({ name, input, milliseconds }));
  return {
    prepare: () => {
      child ??= startChild();
    },
    reader: {
      config: (file) => job("config", file),
      linked: (readme, paths) => job("linked", { readme, paths })
    },
    job
  };
}
function resultOf(answer) {
  if ("error" in answer) throw answer.error;
  if ("refused" in answer) throw new InputError(answer.refused);
  return answer.result;
}
function explained(error) {
  if (error instanceof ChildEnd && error.outOfMemory) {
    return new InputError(
      "checking the list took more memory than there is for it and was stopped. Real lists take a tenth. Look for what was made to grow, or split the list."
    );
  }
  if (error instanceof RangeError) {
    return new InputError(
      `something in the list is nested too deeply, or is too long, to be read (${error.message}). Look for what was made so.`
    );
  }
  return error;
}

export {
  childChecks
};
