import { cpSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { builtDemo } from "../../scripts/development/built-site.ts";
import { atEnd } from "../helpers/at-end.ts";
import { describeHosts, type Host } from "../helpers/hosts.ts";
import { tempFolder } from "../helpers/temp-folder.ts";
import { filesOf, textOf } from "./published.ts";

/** What the hosts need of a built site, where they may read it. */
let site: string;
beforeAll(async () => {
  const { output } = await builtDemo();
  site = join(await tempFolder(atEnd), "site");
  for (const name of [".htaccess", "_nginx.conf", "admin/programa"])
    cpSync(join(output, name), join(site, name), { recursive: true });
});

/** What each is sent that takes some encodings: nginx needs a module for Brotli that few have. */
const SENT = {
  nginx: { gzip: "gzip", "gzip, br": "gzip", identity: null },
  Apache: { gzip: "gzip", "gzip, br": "br", identity: null },
} as const;

describeHosts(
  "%s",
  ["nginx"],
  () => site,
  (host) => sendsTheProgram(host, SENT.nginx),
);
describeHosts(
  "%s",
  ["Apache"],
  () => site,
  (host) => sendsTheProgram(host, SENT.Apache),
);

function sendsTheProgram(host: Host, sent: (typeof SENT)[keyof typeof SENT]): void {
  it.each(Object.entries(sent))(
    "sends the editor's program to a browser that takes %s as %s",
    async (taken, encoding) => {
      const program = filesOf(site).find((path) => /programa\/programa-\w+\.js$/.test(path)) ?? "";
      const { status, headers, body } = await host(`/${program}`, { "Accept-Encoding": taken });
      expect([status, headers.get("content-encoding")]).toEqual([200, encoding]);
      expect(headers.get("content-type")).toMatch(/^(?:text|application)\/javascript\b/);
      expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      expect(body).toBe(textOf(site, program));
    },
  );
}
