import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { chmod, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import redirector from "netlify-redirector";
import { beforeAll, describe, vi } from "vitest";
import { installDebianPackage } from "../../scripts/development/browser/debian.ts";
import { atEnd } from "./at-end.ts";
import { tempFolder } from "./temp-folder.ts";

/** The response of a host; redirects are not followed. */
export interface Answer {
  status: number;
  /** The target of a redirect, from the root of the site. */
  location?: string;
  headers: Headers;
  body: string;
}

export type Host = (path: string, headers?: Record<string, string>) => Promise<Answer>;

/** The hosts that a site has rules for. */
const HOSTS = { "Netlify's rules engine": netlify, nginx, Apache: apache };
type Name = keyof typeof HOSTS;

export const ALL_HOSTS = Object.keys(HOSTS) as Name[];
/** Those that are whole programs, which also send the headers. */
export const SERVERS: readonly Name[] = ["nginx", "Apache"];

/**
 * The same tests of what each host answers. A host serves a folder from the first test on, and until the test file ends.
 * @param title with `%s` for the host's name
 * @param folder is asked when the site has been built
 */
export function describeHosts(
  title: string,
  names: readonly Name[],
  folder: () => string,
  tests: (host: Host) => void,
): void {
  describe.each(names)(title, (name) => {
    let host: Host;
    beforeAll(async () => {
      const key = `${name} ${folder()}`;
      if (!serving.has(key)) {
        serving.set(key, HOSTS[name](folder()));
        atEnd(() => serving.delete(key));
      }
      host = (await serving.get(key)) as Host;
    });
    tests((path, headers) => host(path, headers));
  });
}

const serving = new Map<string, Promise<Host>>();

/** A real nginx that serves a folder with the folder's rules. */
function nginx(site: string): Promise<Host> {
  const config = (folder: string, port: number) => `
    daemon off; pid ${folder}/pid; error_log stderr; worker_processes 1;
    ${process.getuid?.() === 0 ? "user root;" : ""}
    events {}
    http {
      include /etc/nginx/mime.types; access_log off; client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b;
      fastcgi_temp_path ${folder}/c; uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
      server { listen 127.0.0.1:${port}; root ${site}; include ${site}/_nginx.conf; }
    }`;
  return serveWith("nginx", "nginx-light", config, (path) => ["-c", path]);
}

/** A real Apache that serves a folder with the folder's rules. */
async function apache(site: string): Promise<Host> {
  // Apache drops root privileges, and only the owner can read a temporary folder.
  await chmod(dirname(site), 0o755);
  const modules = ["mpm_event", "authz_core", "alias", "mime", "dir", "headers", "rewrite", "filter", "deflate"];
  const config = (folder: string, port: number) => `
    ServerRoot ${folder}
    PidFile ${folder}/pid
    ErrorLog ${folder}/errors
    ServerName 127.0.0.1
    ${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join("\n")}
    TypesConfig /etc/mime.types
    ${process.getuid?.() === 0 ? "User nobody\nGroup nogroup" : ""}
    Listen 127.0.0.1:${port}
    DocumentRoot ${site}
    <Directory ${site}>
      AllowOverride All
      Require all granted
    </Directory>`;
  return serveWith("apache2", "apache2", config, (path) => ["-X", "-f", path]);
}

/**
 * Netlify's own rules engine on a folder: it serves a file if there is one, else applies the first matching rule of
 * `_redirects`.
 */
async function netlify(site: string): Promise<Host> {
  const rules = await redirector.parsePlain(readFileSync(join(site, "_redirects"), "utf8"), {});
  const request = { scheme: "https", host: "example.org", query: "", headers: {}, cookieValues: {} };
  const fileAt = (path: string) => join(site, path, path.endsWith("/") ? "index.html" : "");
  return async (asked) => {
    const [path = "", query = ""] = asked.split("?");
    const isThere = existsSync(fileAt(decodeURIComponent(path))) || existsSync(fileAt(`${path}/`));
    const found = rules.match({ ...request, path, query, getHeader() {}, getCookie() {} });
    const rule = isThere && !found?.force ? null : found;
    const headers = new Headers();
    if (rule && rule.status < 400) return { status: rule.status, location: rule.to, headers, body: "" };
    const shown = rule ? rule.to : isThere ? decodeURIComponent(path) : "/404.html";
    return { status: rule?.status ?? (isThere ? 200 : 404), headers, body: readFileSync(fileAt(shown), "utf8") };
  };
}

/** How often another program may take the free port that was found before this one does. */
const ATTEMPTS = 5;

/** Runs a Debian program until the test file ends, installing it if needed. */
async function serveWith(
  program: string,
  debianPackage: string,
  config: (folder: string, port: number) => string,
  args: (config: string) => string[],
): Promise<Host> {
  const path = installed(program, debianPackage);
  let said = "";
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const port = await freePort();
    const folder = await tempFolder(atEnd);
    await writeFile(join(folder, "config"), config(folder, port));
    const child = spawn(path, args(join(folder, "config")), { stdio: ["ignore", "ignore", "pipe"] });
    child.stderr.on("data", (text) => {
      said += text;
    });
    atEnd(() => child.kill());
    // It writes its number down when the port is its own.
    const isReady = () => existsSync(join(folder, "pid")) || child.exitCode !== null;
    await vi.waitUntil(isReady, { timeout: 30_000 });
    if (child.exitCode === null) return askAt(port);
  }
  throw new Error(`${program} does not start: ${said}`);
}

function askAt(port: number): Host {
  return async (path, headers = {}) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: "manual", headers });
    const location = response.headers.get("location")?.replace(/^https?:\/\/[^/]+/, "");
    return { status: response.status, location, headers: response.headers, body: await response.text() };
  };
}

/** Path of a program. @throws if it is missing and cannot be installed: that needs apt and root */
function installed(program: string, debianPackage: string): string {
  const find = () => ["/usr/sbin", "/usr/bin"].map((folder) => join(folder, program)).find((path) => existsSync(path));
  const path = find() ?? (installDebianPackage(debianPackage) ? find() : undefined);
  if (path) return path;
  throw new Error(`${program} is needed: install Debian's package ${debianPackage}, or what your system calls it.`);
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}
