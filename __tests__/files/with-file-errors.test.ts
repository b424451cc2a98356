import { expect, test } from 'vitest';
import { InputError } from '../../src/files/input-error.ts';
import { NO_FOLDER, withFileErrors } from '../../src/files/with-file-errors.ts';

function failing(error: unknown, advice = ''): () => unknown {
  return () =>
    withFileErrors('refs.bib cannot be read', advice, NO_FOLDER, () => {
      throw error;
    });
}

const refused = (code: string) => Object.assign(new Error('no'), { code });

test('returns a successful result', () => {
  expect(withFileErrors('refs.bib cannot be read', '', {}, () => 'text')).toBe('text');
});

test.each([
  ['ENOENT', 'refs.bib cannot be read: its folder does not exist.'],
  ['EACCES', 'refs.bib cannot be read: you are not allowed to.'],
  ['EMFILE', 'refs.bib cannot be read: EMFILE.'],
])('%s is explained in words where there are any', (code, message) => {
  expect(failing(refused(code))).toThrow(new InputError(message));
});

test('an error without a code, and what to do about it', () => {
  expect(failing('odd', 'Try another.')).toThrow(
    new InputError('refs.bib cannot be read: odd. Try another.'),
  );
});

test('an error for people stays as it is', () => {
  const error = new InputError('refs.bib has changed.');
  expect(failing(error)).toThrow(error);
});
