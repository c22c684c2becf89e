/** Adds to the list that a map holds under a key, and starts the list where there is none. */
export function append<K, V>(lists: Map<K, V[]>, key: K, values: readonly V[]): void {
  const list = lists.get(key);
  if (list) list.push(...values);
  else lists.set(key, [...values]);
}
