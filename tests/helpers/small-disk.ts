import { execFileSync, spawn } from "node:child_process";
import { environment, type Outcome, outcomeOf } from "../../scripts/development/run.ts";
import { PROJECT } from "../../scripts/disk/paths.ts";

/** Whether this machine lets a person have a disk of their own: user namespaces of Linux, or root. */
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
  /** What the disk has beyond that. */
  freeKilobytes: number;
  /** Where to put what lies on the disk afterwards. */
  after: string;
  now: string;
}

/** Builds a site on a real disk, a tmpfs, on which there is hardly any room. The disk is gone when the command is. */
export function buildOnSmallDisk({ root, freeKilobytes, after, now }: SmallDisk): Promise<Outcome> {
  const used = Number(execFileSync("du", ["--summarize", "--block-size=1K", root]).toString().split("\t")[0]);
  const script = `
    mount -t tmpfs -o size="$1"k tmpfs /mnt && mkdir /mnt/sitio && cp -a "$2/." /mnt/sitio
    SITIO_CACHE=/mnt/cache node --import "$4/node_modules/tsx/dist/loader.mjs" "$4/scripts/build.ts" --root /mnt/sitio
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
