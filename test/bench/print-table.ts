/**
 * Prints a table of `npm run bench`: cells set off by " | ", and a blank line on both sides, by which the tables are
 * told apart when the output of several benches stands one behind the other.
 */
export function printTable(head: string, lines: readonly string[]): void {
  process.stdout.write(["", head, ...lines, "", ""].join("\n"));
}
