import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { PROJECT } from "../disk/paths.ts";

/** A command to run, as the process is told it. */
export interface Order {
  /** Path of the command's module. */
  script: string;
  args: readonly string[];
  env: NodeJS.ProcessEnv;
  cwd: string;
  /** Is written at the end of both streams. */
  mark: string;
}

/** How the command ended. */
export interface Ended {
  status: number | null;
}

export interface Outcome extends Ended {
  stdout: string;
  stderr: string;
}

/** Where the processes that wait are asked for; unset when there are none. */
export const ADDRESS_VARIABLE = "SITIO_WAITING_COMMANDS";

/** Runs a command in a process that waits for one. */
export async function askWaiting(address: string, order: Omit<Order, "mark">): Promise<Outcome> {
  const socket = connect(address);
  socket.end(JSON.stringify(order));
  return JSON.parse(await text(socket));
}

/** As many processes wait at most; when more are asked for at once, more run. */
const MOST_WAITING = 2;
/** Then a process is replaced: what Eleventy and the compiler remember grows. */
const MOST_ORDERS = 40;

/** Lets commands run in processes that wait for them. Returns the address and what ends them all. */
export async function serveWaiting(): Promise<{ address: string; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "sitio-municipal-"));
  const address = join(folder, "socket");
  const waiting: Waiting[] = [];
  const all = new Set<ChildProcess>();

  async function run(order: Omit<Order, "mark">): Promise<Outcome> {
    const process = waiting.pop() ?? startWaiting(all);
    const outcome = await process.run(order);
    const isOld = process.orders() >= MOST_ORDERS || waiting.length >= MOST_WAITING;
    if (isOld) process.end();
    else if (process.isAlive()) waiting.push(process);
    return outcome;
  }

  const server = createServer({ allowHalfOpen: true }, async (socket) => {
    const order = JSON.parse(await text(socket.iterator({ destroyOnReturn: false })));
    socket.end(JSON.stringify(await run(order)));
  });
  await new Promise<void>((done) => {
    server.listen(address, done);
  });
  return {
    address,
    close: async () => {
      server.close();
      await Promise.all([...all].map(ended));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function ended(child: ChildProcess): Promise<unknown> {
  child.kill();
  return once(child, "close");
}

interface Waiting {
  run(order: Omit<Order, "mark">): Promise<Outcome>;
  orders(): number;
  isAlive(): boolean;
  end(): void;
}

function startWaiting(all: Set<ChildProcess>): Waiting {
  const loader = join(PROJECT, "node_modules", "tsx", "dist", "loader.mjs");
  const program = join(PROJECT, "scripts", "development", "waiting-process.ts");
  const child = spawn(process.execPath, ["--import", loader, program], {
    cwd: PROJECT,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  all.add(child);
  let orders = 0;
  let isAlive = true;
  child.once("close", () => {
    isAlive = false;
    all.delete(child);
  });
  return {
    orders: () => orders,
    isAlive: () => isAlive,
    end: () => void child.kill(),
    run(order) {
      orders++;
      return oneOrder(child, { ...order, mark: `${randomUUID()}\n` });
    },
  };
}

/** What one command says and how it ends, also when the process ends with it. */
function oneOrder(child: ChildProcess, order: Order): Promise<Outcome> {
  const outcome: Outcome = { status: null, stdout: "", stderr: "" };
  return new Promise((done) => {
    const missing = new Set<string>(["status", "stdout", "stderr"]);
    const over = (what: string) => {
      missing.delete(what);
      if (missing.size > 0) return;
      stop();
      done(outcome);
    };
    const readers = (["stdout", "stderr"] as const).map((name) => {
      const read = (text: string) => {
        outcome[name] += text;
        if (!outcome[name].endsWith(order.mark)) return;
        outcome[name] = outcome[name].slice(0, -order.mark.length);
        over(name);
      };
      child[name]?.setEncoding("utf8").on("data", read);
      return () => child[name]?.off("data", read);
    });
    const said = ({ status }: Ended) => {
      outcome.status = status;
      over("status");
    };
    const closed = (status: number | null) => {
      stop();
      done({ ...outcome, status });
    };
    function stop() {
      for (const forget of readers) forget();
      child.off("message", said).off("close", closed);
    }
    child.once("message", said).once("close", closed);
    child.send(order);
  });
}
