/** Measures by the processor's time, not the clock's, so that other programs of the machine count less. */

export const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Milliseconds that one call takes of the processor. */
export function timed(work: () => void): number {
  const before = cpuMs();
  work();
  return cpuMs() - before;
}

/** Calls each in turn for about `warm` ms of its own, then `rounds` times in turn; the medians, in the order given. */
export function sideBySide(works: readonly (() => void)[], warm = 8000, rounds = 7): number[] {
  for (const work of works) for (let spent = 0; spent < warm;) spent += Math.max(timed(work), 1);
  const found = works.map((): number[] => []);
  for (let round = 0; round < rounds; round++) works.forEach((work, i) => found[i]!.push(timed(work)));
  return found.map(median);
}
