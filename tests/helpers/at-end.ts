import { afterAll } from "vitest";

const tasks: (() => unknown)[] = [];

/** Runs a task when the test file ends, in reverse order. Unlike `afterAll`, it can be called inside a hook. */
export function atEnd(task: () => unknown): void {
  tasks.unshift(task);
}

afterAll(async () => {
  for (const task of tasks) await task();
});
