import { rootOf } from "../command-line/arguments.ts";
import { now as clock } from "../command-line/clock.ts";
import { occasionOf } from "../deploys/occasion.ts";
import { type PublicChange, publicChanges } from "../deploys/pushed-changes.ts";
import { pushedFiles } from "../git/pushed-files.ts";
import { openWholeRepository, type Repository } from "../git/repository.ts";
import { type Content, loadContent } from "../load/content.ts";
import { nextDay } from "../load/next-day.ts";
import { measureContent } from "../load/site.ts";
import { DEFAULT_TIME_ZONE } from "../schema/municipio.ts";
import { dayOf } from "../time/dates.ts";
import { hasErrors } from "../validation/issue.ts";
import { type PublishedSite, publishedSite } from "../verify/published-site.ts";

interface Options {
  root?: string;
  desde?: string;
  hasta?: string;
  publicado?: string;
  apremia?: boolean;
}

/** The statuses that Netlify's `ignore` expects; any other one builds too. https://docs.netlify.com/build/configure-builds/ignore-builds/ */
const SKIP = 0;
const BUILD = 1;

/**
 * Says whether what was pushed changes something public. On Netlify the environment says what was built before; but that may have
 * been a preview, so the site itself is asked too. Whatever is not known is a reason to build.
 */
export async function cambiosPublicos(options: Options): Promise<number> {
  const occasion = occasionOf(options, process.env);
  if ("why" in occasion) return build(occasion.why);
  const { desde, hasta, publicado } = occasion;
  const root = rootOf(options);
  const repository = await openWholeRepository(root);
  if ("kind" in repository) return build("no hay una historia de git");
  // What is not known is a reason to build, once. Who asks nothing but the published site asks again every hour, and a site that
  // cannot be reached would be paid for each time: then it is a fault.
  const isAlone = options.publicado !== undefined && desde === undefined;
  const site = publicado ? await publishedSite(publicado).catch(isAlone ? undefined : () => undefined) : undefined;
  if (publicado && !site) return build("no se sabe qué está publicado: el sitio no responde");

  const now = clock() / 1000;
  const content = await loadContent({ root, now });
  const today = dayOf(now, content.data.municipio?.zona_horaria ?? DEFAULT_TIME_ZONE);
  const bases = [desde, site?.commit].filter((each) => each !== undefined);
  const changes = await changesSince(bases, hasta, repository, { texts: content.texts, today });
  if (!changes) return build("git no conoce lo que se publicó antes");
  const [pressing] = changes.filter(({ kind }) => kind !== "cambia");
  const [found = pressing] = options.apremia ? [] : changes;
  if (found) return build(REASONS[found.kind]);
  if (options.apremia) return skip("Nada de lo enviado apremia.");
  if (site && (await firstDaySince(site, content, now)) <= today)
    return build("llegó un día en que el sitio cambia solo");
  return skip("No hace falta construir: nada de lo enviado se ve en el sitio.");
}

/** Without names: the log of a build may be public. */
const REASONS: Readonly<Record<PublicChange["kind"], string>> = {
  cambia: "algo de lo enviado se ve en el sitio",
  retira: "se retira algo",
  urgente: "hay algo urgente",
};

function build(why: string): number {
  console.log(`Hay que construir: ${why}.`);
  return BUILD;
}

function skip(words: string): number {
  console.log(words);
  return SKIP;
}

/** What changed since any of some commits; `undefined` when git does not know one of them. */
async function changesSince(
  bases: readonly string[],
  to: string,
  repository: Repository,
  known: Omit<Parameters<typeof publicChanges>[0], "files">,
): Promise<PublicChange[] | undefined> {
  const found: PublicChange[] = [];
  for (const base of bases) {
    const files = await pushedFiles(repository, base, to);
    if (!files) return undefined;
    found.push(...publicChanges({ files, ...known }));
  }
  return found;
}

/** Content with errors is not measured: then the terms of the plan are not looked at. */
async function firstDaySince({ generado }: PublishedSite, content: Content, now: number): Promise<string> {
  const scorecard = hasErrors(content.issues) ? undefined : (await measureContent(content, { now })).scorecard;
  return nextDay(content, scorecard, generado.slice(0, 10)).day;
}
