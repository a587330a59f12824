import { Tinypool } from "tinypool";

type Pool = {
  readonly jobs: number;
  /** Handed to each worker once. */
  readonly data: unknown;
};

/**
 * Runs tasks in worker threads and gives their results in the order of the tasks, whichever ends first. The first
 * failure ends the whole run.
 */
export async function inWorkers<Task, Result>(
  worker: string,
  tasks: readonly Task[],
  { jobs, data }: Pool,
): Promise<readonly Result[]> {
  const threads = Math.max(1, Math.min(jobs, tasks.length));
  const pool = new Tinypool({ filename: worker, workerData: data, minThreads: threads, maxThreads: threads });
  try {
    return (await Promise.all(tasks.map((task) => pool.run(task)))) as readonly Result[];
  } finally {
    await pool.destroy();
  }
}
