/** Does `work` and tells how long it took. */
export async function timeStep(
  tell: (line: string) => void,
  name: string,
  work: () => void | Promise<void>,
): Promise<void> {
  const started = performance.now();
  await work();
  tell(`${name} in ${Math.round(performance.now() - started)} ms`);
}
