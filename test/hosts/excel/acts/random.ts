/** Random numbers from 0 up to 1. */
export type Random = () => number;

export function below(random: Random, count: number): number {
  return Math.floor(random() * count);
}
