/** A command could not run for a reason a person can mend: caught once in main, exit code 2. */
export class CannotRun extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "CannotRun";
  }
}
