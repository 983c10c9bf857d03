import { afterAll } from "vitest";

const tasks: (() => unknown)[] = [];

/** Does something when the test file ends, the last first. `afterAll` is not heard inside a hook; this is. */
export function atEnd(task: () => unknown): void {
  tasks.unshift(task);
}

afterAll(async () => {
  for (const task of tasks) await task();
});
