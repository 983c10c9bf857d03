import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { answerGraphql, type GraphqlRequest } from "./graphql.ts";
import { type PullRequest, pullRequests } from "./pull-requests.ts";
import { type BareRepository, bareRepository } from "./repository.ts";
import { answerRest, type RestAnswer } from "./rest.ts";
import { signInPage } from "./sign-in.ts";
import type { User } from "./users.ts";
import type { CommitStatus, FakeWorld } from "./world.ts";

/** A request that was answered. */
export interface LoggedRequest {
  method: string;
  /** With the query string. */
  path: string;
  status: number;
  /** Size of the response body before it is compressed. */
  bytes: number;
}

export interface FakeGitHub {
  /** `http://127.0.0.1:41234`: the root of the REST API, of GraphQL, and of the sign-in server. */
  origin: string;
  repository: BareRepository;
  requests: LoggedRequest[];
  /** Requests that GitHub would reject or that the fake does not implement: none at the end of a test. */
  faults: string[];
  pulls(): PullRequest[];
  /** Sets the status that a host reports for a commit that it built. */
  report(oid: string, status: CommitStatus): void;
  close(): Promise<void>;
}

export interface FakeGitHubOptions {
  /** A bare repository. */
  dir: string;
  /** `owner/name` */
  name: string;
  /** Token → its owner. The first one signs in through the pop-up window. */
  users: Readonly<Record<string, User>>;
  /** The moment that commits and pull requests bear; the computer's own without it. */
  clock?: () => Date;
}

/**
 * A local GitHub with what the editor needs: a real repository behind GraphQL, which is checked against GitHub's
 * published schema, the REST calls that the editor makes, and the sign-in window.
 */
export async function startFakeGitHub({
  dir,
  name,
  users,
  clock = () => new Date(),
}: FakeGitHubOptions): Promise<FakeGitHub> {
  const repository = bareRepository(dir, clock);
  const world: FakeWorld = {
    name,
    repository,
    pulls: pullRequests(clock),
    users: Object.values(users),
    statuses: new Map(),
  };
  const requests: LoggedRequest[] = [];
  const faults: string[] = [];

  async function answer(request: IncomingMessage, url: URL): Promise<RestAnswer> {
    const user = users[(request.headers.authorization ?? "").replace(/^(?:token|bearer)\s+/i, "")];
    const body = await bodyOf(request);
    if (!user) return { status: 401, body: { message: "Bad credentials" } };
    if (url.pathname === "/api/graphql") {
      const result = await answerGraphql(world, user, body as unknown as GraphqlRequest);
      faults.push(...result.faults.map((fault) => `GraphQL: ${fault}`));
      return { status: 200, body: result.body };
    }
    const path = url.pathname.replace(/^\/api\/v3/, "");
    const result = answerRest(world, { method: request.method ?? "GET", path, query: url.searchParams, body, user });
    if (result.status === 404) faults.push(`${request.method} ${url.pathname}: not found`);
    return result;
  }

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    if (request.method === "OPTIONS") return void response.writeHead(204, permissions(request)).end();
    const { status, body } =
      url.pathname === "/auth"
        ? { status: 200, body: signInPage(Object.keys(users)[0] ?? "") }
        : await answer(request, url).catch((error) => {
            faults.push(String(error));
            return { status: 500, body: { message: String(error) } };
          });
    const bytes = send(request, response, status, body);
    requests.push({ method: request.method ?? "GET", path: url.pathname + url.search, status, bytes });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    repository,
    requests,
    faults,
    pulls: world.pulls.list,
    report: (oid, status) => void world.statuses.set(oid, [...(world.statuses.get(oid) ?? []), status]),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return pieces.length > 0 ? JSON.parse(Buffer.concat(pieces).toString()) : {};
}

/** Sends JSON, the bytes of a blob, or a page; returns the number of bytes. */
function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  body?: object | Buffer | string,
): number {
  const isJson = typeof body === "object" && !Buffer.isBuffer(body);
  const content = isJson ? JSON.stringify(body) : (body ?? "");
  const type = isJson ? "application/json" : typeof body === "string" ? "text/html" : "application/octet-stream";
  // As GitHub does.
  const isZipped = isJson && `${request.headers["accept-encoding"]}`.includes("gzip");
  response.writeHead(status, {
    ...permissions(request),
    "Content-Type": type,
    ...(isZipped ? { "Content-Encoding": "gzip" } : {}),
  });
  response.end(isZipped ? gzipSync(content) : content);
  return Buffer.byteLength(content);
}

/** CORS headers: GitHub accepts calls from pages of any site. */
function permissions({ headers }: IncomingMessage) {
  return {
    "Access-Control-Allow-Origin": headers.origin ?? "*",
    "Access-Control-Allow-Headers": headers["access-control-request-headers"] ?? "*",
    "Access-Control-Allow-Methods": "*",
  };
}
