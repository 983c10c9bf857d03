import type { Site } from "../../../scripts/model/site.ts";
import { Contact } from "../contact.tsx";

/** The contact for questions about a policy: the town hall, «pendiente» where unknown. */
export function WriteTo({ site }: { site: Site }) {
  return <Contact {...site.municipio} />;
}
