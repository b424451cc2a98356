/**
 * A function of a text that remembers what it gave. It forgets everything when it has seen too many
 * texts, so that memory stays bounded whatever comes.
 *
 * @param most texts that are remembered.
 */
export function memo<Value>(make: (text: string) => Value, most = 20_000): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined && !known.has(text)) {
      found = make(text);
      if (known.size >= most) known.clear();
      known.set(text, found);
    }
    return found as Value;
  };
}

/** A value that is made when it is first asked for. */
export function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A function of an object that remembers what it gave as long as the object is in use. */
export function memoOf<Key extends object, Value extends object>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      found = make(key);
      known.set(key, found);
    }
    return found;
  };
}
