import { sitemap } from "../../scripts/data/sitemap.ts";
import type { Site } from "../../scripts/model/site.ts";

export const data = { permalink: "/sitemap.xml" };

export const render = ({ site }: { site: Site }) => sitemap(site);
