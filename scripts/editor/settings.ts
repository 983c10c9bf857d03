import type { CollectionId } from "../schema/index.ts";
import type { Municipio } from "../schema/municipio.ts";

/** Where the web editor reads and writes the content, and what somebody looks at before it is published. */
export interface EditorSettings {
  /** «owner/name» at GitHub. */
  repo: string;
  branch: string;
  /** Name of the site at the host that confirms who signs in. */
  domain?: string;
  /** Address of the town's own service that confirms who signs in; absent: Netlify's. */
  signInUrl?: string;
  reviewed: readonly CollectionId[];
}

/** The part of a process's environment that tells where the content is kept. */
export interface EditorEnvironment {
  /** Netlify: https://docs.netlify.com/build/configure-builds/environment-variables/ */
  REPOSITORY_URL?: string;
  BRANCH?: string;
  SITE_NAME?: string;
  /** Set by `npm start`: the editor works on the files of this computer and needs no repository at GitHub. */
  SITIO_EDITOR_LOCAL?: string;
}

/** The repository that the editor is told of when it works on the files of a computer: it is never asked. */
const LOCAL: EditorSettings = { repo: "local/sitio", branch: "main", reviewed: [] };

/**
 * What the municipality says in `content/municipio.yaml`; where it says nothing, what its host knows. `undefined` while
 * nobody knows where the content is kept.
 */
export function editorSettings(
  { editor }: Pick<Municipio, "editor">,
  environment: EditorEnvironment,
): EditorSettings | undefined {
  if (editor) {
    const { repo, rama: branch, dominio: domain, ingreso: signInUrl, revision: reviewed } = editor;
    return { repo, branch, domain, signInUrl, reviewed };
  }
  const [, repo] =
    /^(?:https:\/\/github\.com\/|git@github\.com:)([\w-]+\/[\w.-]+?)(?:\.git)?$/.exec(
      environment.REPOSITORY_URL ?? "",
    ) ?? [];
  if (repo) {
    const domain = environment.SITE_NAME && `${environment.SITE_NAME}.netlify.app`;
    return { repo, branch: environment.BRANCH ?? "main", domain, reviewed: [] };
  }
  return environment.SITIO_EDITOR_LOCAL ? LOCAL : undefined;
}
