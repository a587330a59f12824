const millisecondsPerDay = 86_400_000;

/** Calendar days from one ISO civil date to another: 0 the same day, negative when `until` is earlier. */
export function daysUntil(from: string, until: string): number {
  return (Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsPerDay;
}
