import { spawn } from "node:child_process";
import { PROJECT, programArguments } from "../disk/paths.ts";
import type { FromWorker, ToWorker } from "./messages.ts";

/** A build in a process of its own, which keeps the site that it wrote until it is let go. */
export interface Building {
  /** When it began, in milliseconds. */
  since: number;
  tell(change: ToWorker): void;
  /** Ends the process at once. Resolves when it is over. */
  stop(): Promise<void>;
}

interface BuildingOptions {
  root: string;
  /** Whether what it prints goes straight to the terminal; otherwise it is handed over at its end. */
  isLoud: boolean;
  onMessage(message: FromWorker): void;
  /** It ended by itself: it could not build, or later it could not go on. */
  onEnd(printed: string): void;
}

/** Begins a build: the same as `npm run build`, with the editor for the files of this computer. */
export function beginBuilding({ root, isLoud, onMessage, onEnd }: BuildingOptions): Building {
  const output = isLoud ? "inherit" : "pipe";
  const child = spawn(process.execPath, programArguments("serve/worker", [root]), {
    cwd: PROJECT,
    env: { ...process.env, SITIO_EDITOR_LOCAL: "1" },
    stdio: ["ignore", output, output, "ipc"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
  let isStopped = false;
  child.on("message", (message: FromWorker) => {
    if (!isStopped) onMessage(message);
  });
  const over = new Promise<void>((done) => {
    child.on("error", () => done());
    child.on("close", () => done());
  });
  void over.then(() => {
    if (!isStopped) onEnd(printed);
  });
  return {
    since: Date.now(),
    tell: (change) => void (child.connected && child.send(change)),
    stop: () => {
      isStopped = true;
      child.kill("SIGKILL");
      return over;
    },
  };
}
