import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { visible } from "../words/terminal.ts";
import { gitEnvironment } from "./run.ts";

const execute = promisify(execFile);

/** Who commits where git does not know the person: nobody in particular. */
const NOBODY = ["-c", "user.name=Sitio municipal", "-c", "user.email=sitio@localhost"];

/**
 * Makes a repository of a folder, with these files in one commit of `main`. The person's settings decide who made it, and
 * none is changed.
 *
 * @returns why there is none, for the person at the terminal; `undefined` when all went well
 */
export async function commitFirst(
  folder: string,
  files: readonly string[],
  message: string,
): Promise<string | undefined> {
  const git = (...args: string[]) => execute("git", args, { cwd: folder, env: gitEnvironment() });
  try {
    await git("init", "--quiet", "--template=");
    await git("symbolic-ref", "HEAD", "refs/heads/main");
    // Also what the person's own settings ignore.
    await git("add", "--force", "--", ...files);
    const isKnown = await Promise.all([git("config", "user.name"), git("config", "user.email")]).then(
      () => true,
      () => false,
    );
    const author = isKnown ? [] : NOBODY;
    await git(...author, "commit", "--quiet", "--no-gpg-sign", "--no-verify", "--message", message);
    return undefined;
  } catch (error) {
    const { code, stderr, message: words } = error as Error & { code?: unknown; stderr?: string };
    if (code === "ENOENT") return "No se encontró el programa git.";
    return `git no pudo: «${visible((stderr || words).trim().split("\n")[0] ?? "")}».`;
  }
}
