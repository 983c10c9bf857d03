import { officeNamed } from "../../scripts/model/offices.ts";
import type { Site } from "../../scripts/model/site.ts";

/** The name of a dependencia, linked when it has a page; the file name of one that no longer exists. */
export function DependenciaName({ site, slug }: { site: Site; slug: string }) {
  const dependencia = officeNamed(site, slug);
  if (!dependencia) return slug;
  const { titulo } = dependencia.data;
  return site.addresses.has(dependencia.url) ? <a href={dependencia.url}>{titulo}</a> : titulo;
}
