import type { Dependencia, SiteContent } from "../../model/site.ts";
import { PAGES } from "../../pages/pages.ts";
import { fold } from "../../schema/slug.ts";
import { enumerate, plural, quoted } from "../../words/spanish.ts";
import type { Indicator } from "../indicators.ts";
import type { Owed, TasksInput } from "./task.ts";

const OFFICE_DATA = {
  nombre_responsable: "el nombre de quien ocupa el cargo",
  telefono: "el teléfono",
  correo: "el correo",
  direccion: "la dirección",
  horario: "el horario",
} as const;

/** What an office does not say of itself, in one task: its own data, and the posts that do not count as published for it. */
export function officeTasks({ site, indicadores }: TasksInput): Owed[] {
  const posts = unpublishedPosts(indicadores);
  return site.dependencias.flatMap((office): Owed[] => {
    const { data, slug, url, archivo } = office;
    const lacking = (Object.keys(OFFICE_DATA) as (keyof typeof OFFICE_DATA)[]).filter((key) => data[key] === undefined);
    const asked = lacking.length === 0 ? "" : `Escriba ${enumerate(lacking.map((key) => OFFICE_DATA[key]))}.`;
    const own = posts.filter(({ dependencia }) => dependencia === slug).map(({ titulo }) => titulo);
    const accion = [asked, committeeInWords(site, office), postsInWords(office, own)].filter(Boolean).join(" ");
    return accion ? [[slug, { clase: "completar", titulo: data.titulo, accion, url, archivo }]] : [];
  });
}

/** The posts of no office, in one task for whoever answers for the directory. */
export function postTasks({ indicadores }: TasksInput): Owed[] {
  const posts = unpublishedPosts(indicadores).filter(({ dependencia }) => dependencia === undefined);
  if (posts.length === 0) return [];
  return [
    [
      indicadores.find(isOfPosts)?.accion.responsable,
      {
        clase: "completar",
        titulo: `Directorio: ${plural(posts.length, "falta 1 cargo", `faltan ${posts.length} cargos`)}`,
        accion: `Ninguna dependencia publica ${enumerate(posts.map(({ titulo }) => quoted(titulo)))}. Escriba en el plan de cuál ${plural(posts.length, "es", "son")}, y en ella el cargo, el nombre y el teléfono o el correo.`,
        url: PAGES.dependencias.url,
        archivo: "content/plan.yaml",
      },
    ],
  ];
}

const isOfPosts = ({ id }: Indicator) => id === "funcionarios-publicados";

/** The posts of the plan whose name or contact nobody can read; none where the plan does not measure them. */
const unpublishedPosts = (indicadores: readonly Indicator[]) => indicadores.find(isOfPosts)?.faltan ?? [];

/** Which posts of the committee nobody can name or reach because of that. */
function committeeInWords({ comite }: SiteContent, { slug, data }: Dependencia): string {
  const isReachable = data.nombre_responsable !== undefined && (data.telefono ?? data.correo) !== undefined;
  const posts = comite
    .filter(({ data: { dependencia } }) => dependencia === slug)
    .map(({ data: { titulo } }) => titulo);
  if (isReachable || posts.length === 0) return "";
  return `Aquí está ${enumerate(posts.map(quoted))}, del comité: que se sepa quién es y cómo hablarle.`;
}

/** Why the posts of an office do not count; nothing of the office's own post, for which its data are asked already. */
function postsInWords({ data }: Dependencia, posts: readonly string[]): string {
  const others = posts.filter((post) => fold(post) !== fold(data.responsable));
  if (others.length === 0) return "";
  return `El plan pide aquí ${enumerate(others.map(quoted))}, y «responsable» dice ${quoted(data.responsable)}: corrija el que no sea.`;
}
