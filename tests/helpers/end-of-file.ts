import { afterAll } from "vitest";
import { runTasks } from "./at-end.ts";

/* Runs before each test file, while the modules that tests import are loaded once for many. */

afterAll(runTasks);
