import { execFileSync, spawn } from "node:child_process";
import { environment, type Outcome, outcomeOf } from "../../scripts/development/run.ts";
import { PROJECT } from "../../scripts/disk/paths.ts";

/** Whether this machine allows mounting a tmpfs: Linux user namespaces, or root. */
export function canHaveDisks(): boolean {
  try {
    execFileSync("unshare", ["--map-root-user", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"], {
      stdio: "ignore",
    });
    return true;
  } catch {
    return false;
  }
}

interface SmallDisk {
  /** A municipality's folder; it is copied onto the disk. */
  root: string;
  /** The additional space on the disk. */
  freeKilobytes: number;
  /** Where to copy the content of the disk afterwards. */
  after: string;
  now: string;
}

/** Builds a site on a nearly full tmpfs. The tmpfs is removed when the command ends. */
export function buildOnSmallDisk({ root, freeKilobytes, after, now }: SmallDisk): Promise<Outcome> {
  const used = Number(execFileSync("du", ["--summarize", "--block-size=1K", root]).toString().split("\t")[0]);
  const script = `
    mount -t tmpfs -o size="$1"k tmpfs /mnt && mkdir /mnt/sitio && cp -a "$2/." /mnt/sitio
    SITIO_CACHE=/mnt/cache node --import "$4/node_modules/tsx/dist/loader.mjs" "$4/scripts/sitio.ts" build --root /mnt/sitio
    status=$?
    cp -a /mnt/sitio/. "$3"
    exit $status`;
  const args = [
    "--map-root-user",
    "--mount",
    "sh",
    "-c",
    script,
    "sh",
    `${used + freeKilobytes}`,
    root,
    after,
    PROJECT,
  ];
  return outcomeOf(spawn("unshare", args, { cwd: PROJECT, env: environment({ now }) }));
}
