import { useState } from "react";

/** The last value that there was: while it is read again, what is on screen stays. `null` = there was none yet. */
export function useLast<T extends object>(value: T | null): T | null {
  const [last, setLast] = useState(value);
  if (value !== null && value !== last) setLast(value);
  return value ?? last;
}
