const tasks: (() => unknown)[] = [];

/** Runs a task when the test file ends, in reverse order. Unlike `afterAll`, it can be called inside a hook. */
export function atEnd(task: () => unknown): void {
  tasks.unshift(task);
}

/** Runs what waits for the end of a test file. */
export async function runTasks(): Promise<void> {
  for (const task of tasks.splice(0)) await task();
}
